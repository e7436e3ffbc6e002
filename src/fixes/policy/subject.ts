import type { Entry } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import { redirectUrl } from '../../fetch/index.ts';
import type { Answer, Exchange, Hop } from '../../model/index.ts';
import { getHeader, lastHop, parseUrl, valuesOf } from '../../model/index.ts';

/** The hop whose server is to be fixed: where the root cause is, else the last. */
export interface Subject {
  readonly entry: Entry;
  readonly hop: Hop;
  readonly hopIndex: number;
  /** The `Origin` that this hop's server must allow; `null` (the string) for an opaque one. */
  readonly origin: string;
}

export function subjectOf(entry: Entry): Subject {
  const { exchange, diagnosis } = entry;
  const root = rootCause(diagnosis);
  const hop = (root && exchange.hops[root.leg.hop]) ?? lastHop(exchange);
  return { entry, hop, hopIndex: exchange.hops.indexOf(hop), origin: originSent(hop, exchange) };
}

function originSent({ preflight, actual }: Hop, { origin }: Exchange): string {
  const sent = [actual.sent, preflight?.sent].flatMap((list) => valuesOf(list ?? [], 'Origin'));
  return sent[0] ?? origin;
}

/** What the subject's server said, preflight first. */
export function answersOf({ hop }: Pick<Subject, 'hop'>): Answer[] {
  return [hop.preflight?.answer, hop.actual.answer].filter((answer) => answer !== undefined);
}

/** Where the address redirects to within its own origin: a header there lets the chain go on. */
export function redirectTargets({ hop }: Subject): string[] {
  const from = parseUrl(hop.url);
  return answersOf({ hop }).flatMap((answer) => {
    const to = redirectUrl(answer, hop.url);
    return to === undefined || to.origin !== from?.origin ? [] : [to.href];
  });
}

const READING = ['GET', 'HEAD'];
const LOGIN = [401, 403];

/**
 * Servers redirect a folder to its address with a slash, which is then asked with a preflight of its
 * own. A preflight that is refused does not show it: a login comes before every redirect, and files
 * know no OPTIONS. Apache redirects whatever the method (docs/servers/apache.md, Where).
 */
export function unseenTargets({ hop: { preflight, actual, url } }: Subject): string[] {
  if (preflight === undefined || actual.answer !== undefined) return [];
  const { answer } = preflight;
  const mayRedirect =
    READING.includes(actual.method) ||
    LOGIN.includes(answer?.status ?? 0) ||
    /^apache\b/i.test(getHeader(answer?.headers ?? [], 'Server') ?? '');
  const parsed = parseUrl(url);
  const isFolder = parsed !== undefined && /\/[^/.]+$/.test(parsed.pathname);
  return mayRedirect && isFolder ? [`${parsed.origin}${parsed.pathname}/`] : [];
}
