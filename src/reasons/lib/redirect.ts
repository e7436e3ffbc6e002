import { corsCheck, redirectUrl } from '../../fetch/index.ts';
import type { Answer, Hop } from '../../model/index.ts';
import { parseUrl } from '../../model/index.ts';
import type { Evidence, LegFacts } from '../reason.ts';

/**
 * Where the redirect broke the exchange. `preflight`: the OPTIONS itself was redirected.
 * `redirect`: the redirect lacks the page's permission. `after`: the answer it led to lacks it;
 * `after-null`: the same, and the redirect made the browser send `Origin: null` there. `mixed`: an
 * https page may not follow it to http.
 */
export type RedirectStage = 'preflight' | 'redirect' | 'after' | 'after-null' | 'mixed';

export interface Redirect {
  readonly from: URL;
  readonly to: URL;
  readonly stage: RedirectStage;
}

/** The redirects that this leg's failure hangs on: its own answer, the one that led here, both. */
export function brokenRedirects(facts: LegFacts): Redirect[] {
  const { exchange, hop, hopIndex, leg, answer, origin } = facts;
  const own = redirectOf(hop, answer);
  if (leg.kind === 'preflight' && own !== undefined) return [{ ...own, stage: 'preflight' }];
  // Four reasons ask for every response, and hardly any has a redirect near it.
  const isNearRedirect = own !== undefined || hopIndex > 0;
  if (!isNearRedirect || !failsCorsCheck(facts)) return [];
  const nulled = origin === 'null' && exchange.origin !== 'null';
  const before = exchange.hops[hopIndex - 1];
  const led = before && redirectOf(before, before.actual.answer);
  return [
    ...(own === undefined ? [] : [{ ...own, stage: 'redirect' as const }]),
    ...(led === undefined ? [] : [{ ...led, stage: nulled ? 'after-null' : 'after' } as const]),
  ];
}

/** Evidence of a redirect for the texts, with nothing secret in it. */
export function redirectEvidence(
  { from, to, stage }: Redirect,
  certainty?: 'likely',
): Evidence<'from' | 'location' | 'stage'> {
  const location = shownUrl(to);
  const header = stage.startsWith('after') ? {} : { header: 'Location', value: location };
  const doubt = certainty === undefined ? {} : { certainty };
  return { ...header, ...doubt, vars: { from: shownUrl(from), location, stage } };
}

/** A URL without user name, password, query values and fragment, any of which may be a secret. */
export function shownUrl(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.search = '';
  bare.hash = '';
  return url.search === '' ? bare.href : `${bare.href}?…`;
}

function redirectOf(hop: Hop, answer: Answer | undefined): Omit<Redirect, 'stage'> | undefined {
  const to = redirectUrl(answer, hop.url);
  const from = to && parseUrl(hop.url);
  return from && { from, to };
}

function failsCorsCheck({ tainted, answer, origin, credentialed }: LegFacts): boolean {
  if (answer === undefined || !tainted) return false;
  return corsCheck(origin, credentialed, answer.headers) !== undefined;
}

/** @see https://www.rfc-editor.org/rfc/rfc8615 */
export function isWellKnown(url: string): boolean {
  const isLikely = url.includes('/.well-known/');
  return isLikely && (parseUrl(url)?.pathname.startsWith('/.well-known/') ?? false);
}
