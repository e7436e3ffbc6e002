import type { ExplainedMessage } from '../../diagnosis/index.ts';
import { isToken } from '../../fetch/index.ts';
import { parseUrl } from '../../model/index.ts';
import { reasonById } from '../../reasons/index.ts';

/** What the reader adds by hand, as typed. */
export interface Added {
  readonly origin?: string;
  readonly method?: string;
  /** Header names with commas or blanks between them. */
  readonly headers?: string;
}

/** What is known of the request: from the message, or from the reader. */
export interface Known {
  readonly url: string | undefined;
  readonly origin: string | undefined;
  readonly method: string | undefined;
  readonly headers: readonly string[];
  /** On which leg the browser stopped it; `undefined` where the message leaves that open. */
  readonly leg: 'preflight' | 'actual' | undefined;
}

/** Joins what a message carries with what the reader adds; the message's own word wins. */
export function knownFrom({ reason, vars, leg, browser }: ExplainedMessage, added: Added): Known {
  const isOfPreflight = leg === 'preflight' || reasonById(reason).looksAt === 'preflight';
  const toldLeg = isOfPreflight ? 'preflight' : browser === 'chromium' ? 'actual' : undefined;
  const names = [vars['names'] ?? '', added.headers ?? ''].join(' ').split(/[\s,]+/);
  return {
    url: httpUrl(vars['url']),
    origin: vars['origin'] ?? originIn(added.origin),
    method: vars['method'] ?? methodIn(added.method),
    headers: [...new Set(names.map((name) => name.toLowerCase()).filter(isToken))],
    leg: toldLeg,
  };
}

export type Need = 'url' | 'origin' | 'method' | 'headers';

/** What would make a fix whole. Header names are never known to be complete. */
export function needsOf({ url, origin, method, leg }: Known): Need[] {
  const needs: [Need, boolean][] = [
    ['url', url === undefined],
    ['origin', origin === undefined],
    ['method', method === undefined && leg !== 'actual'],
    ['headers', leg !== 'actual'],
  ];
  return needs.flatMap(([need, isOpen]) => (isOpen ? [need] : []));
}

/** A request has no need of headers of its own; without the others there is no fix. */
export function isMissing(known: Known): boolean {
  return needsOf(known).some((need) => need !== 'headers');
}

/** A whole address is taken for its origin: that is what the address bar gives. */
export function originIn(typed = ''): string | undefined {
  const { origin, protocol } = parseUrl(typed.trim()) ?? {};
  return origin === 'null' || !protocol?.startsWith('http') ? undefined : origin;
}

function methodIn(typed = ''): string | undefined {
  return isToken(typed.trim()) ? typed.trim() : undefined;
}

function httpUrl(url = ''): string | undefined {
  return /^https?:\/\//i.test(url) ? parseUrl(url)?.href : undefined;
}
