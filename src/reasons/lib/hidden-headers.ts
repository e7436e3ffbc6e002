import { corsCheck, extractHeaderListValues, isOkStatus } from '../../fetch/index.ts';
import { isWorthReading } from '../expose-headers-missing/worth-reading.ts';
import type { LegFacts } from '../reason.ts';

export const EXPOSE_HEADERS = 'Access-Control-Expose-Headers';

/**
 * The response headers that a script of the page may want and cannot read, in lower case. None where no
 * script reads headers, or where the response itself is refused.
 */
export function hiddenNames(facts: LegFacts): string[] {
  if (!isReadByScript(facts)) return [];
  const listed = new Set(exposedNames(facts).map((name) => name.toLowerCase()));
  if (listed.has('*') && !facts.credentialed) return [];
  const names = facts.headers.map(({ name }) => name.toLowerCase());
  return [...new Set(names)].filter(
    (name) => isWorthReading(name, facts.hop.actual.method) && !listed.has(name),
  );
}

/** The list with which all of these could be read, and what is listed today. */
export function exposing(facts: LegFacts, names: readonly string[]): string {
  const listed = exposedNames(facts).filter((name) => name !== '*');
  return [...listed, ...names].join(', ');
}

function exposedNames({ headers }: LegFacts): readonly string[] {
  return extractHeaderListValues(headers, EXPOSE_HEADERS).items;
}

function isReadByScript({ exchange, answer, origin, credentialed, headers }: LegFacts): boolean {
  if (exchange.type !== 'xmlhttprequest' || answer === undefined) return false;
  return isOkStatus(answer.status) && corsCheck(origin, credentialed, headers) === undefined;
}

/** Headers that a page reads to send them, or what follows from them, with its next request. */
const FOR_THE_NEXT =
  /^(?:mcp-session-id|mcp-protocol-version|x-(?:csrf|xsrf|auth|session)-?token|csrf-token|x-session-id|session-id|x-nonce|replay-nonce|upload-(?:offset|length)|x-goog-upload-.+|location)$/;

/**
 * Of the hidden ones those that the next request to this server lacked, where it was refused with 4xx;
 * empty where it was not.
 */
export function neededNext(facts: LegFacts): string[] {
  const sent = facts.neighbours.nextRefusedWith;
  if (sent === undefined) return [];
  return hiddenNames(facts).filter((name) => FOR_THE_NEXT.test(name) && !sent.includes(name));
}
