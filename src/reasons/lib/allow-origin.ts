import type { HeaderList } from '../../model/index.ts';
import { valuesOf } from '../../model/index.ts';
import type { Evidence, LegFacts } from '../reason.ts';

export const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';

/** Does the header's value pass for this origin, whatever the credentials header says? */
export function passesOrigin({ allowOrigin, origin, credentialed }: LegFacts): boolean {
  return allowOrigin === origin || (allowOrigin === '*' && !credentialed);
}

/** A comma or a blank makes several values of one: what Chromium calls "multiple". */
export function holdsSeveral(value: string): boolean {
  return /[, ]/.test(value);
}

/**
 * Firefox hands extensions repeated header lines merged into one with commas
 * (docs/browsers/firefox.md, Fields), so there a list cannot be told from a repetition.
 */
export function mayBeMerged({ exchange, headers }: LegFacts): boolean {
  const lines = valuesOf(headers, ALLOW_ORIGIN);
  return exchange.browser === 'firefox' && lines.length === 1 && lines.join().includes(',');
}

/** The single values that arrived, over all lines and commas, in order. */
export function allowedOrigins(headers: HeaderList): string[] {
  return valuesOf(headers, ALLOW_ORIGIN).flatMap((line) =>
    line.split(',').map((piece) => piece.trim()),
  );
}

/** The one wrong value of an ordinary mismatch: present, alone, neither passing nor `*`. */
export function wrongOrigin(facts: LegFacts): string | undefined {
  const value = facts.allowOrigin;
  if (value === null || value === '*' || passesOrigin(facts)) return undefined;
  return holdsSeveral(value) ? undefined : value;
}

/** `null` is never a value to send, so an opaque origin has no expected value. */
export function expectOrigin(origin: string): Pick<Evidence, 'expected'> {
  return origin === 'null' ? {} : { expected: origin };
}

/**
 * As `expectOrigin`, of `Access-Control-Allow-Credentials`: beside `null` it would let every site in. Whoever
 * runs the page can give it an origin, or leave the credentials out.
 */
export function expectTrue(origin: string): Pick<Evidence, 'expected' | 'fixableBy'> {
  return origin === 'null' ? { fixableBy: 'page' } : { expected: 'true' };
}
