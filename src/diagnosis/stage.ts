import { redirectLocation } from '../fetch/index.ts';
import type { Exchange } from '../model/index.ts';
import { GIVEN_UP, lastHop } from '../model/index.ts';
import { isStranded, isWithheldInFirefox } from '../reasons/index.ts';
import type { LegRef } from './diagnosis.ts';
import type { ExchangeContext } from './exchange-context.ts';
import { isModeHidden, sameLeg } from './exchange-context.ts';

/**
 * How far the exchange got, by the browser's events alone.
 * `stopped`: the browser refused the answer of that leg. `failed`: it ended in an error that is no
 * verdict on an answer. `unsaid`: Firefox ends a refused plain request like a good one
 * (docs/browsers/firefox.md, How a request ends, 1), so only the headers can tell.
 */
export type Stage =
  | { readonly kind: 'pending' | 'aborted' | 'passed' | 'unsaid' | 'failed' }
  | { readonly kind: 'stopped'; readonly leg: LegRef };

/** Errors with which a browser reports a failed CORS check or preflight. */
const REFUSED = new Set(['net::ERR_FAILED', 'NS_ERROR_DOM_BAD_URI', 'NS_ERROR_UNEXPECTED']);

/** Firefox names the last thing that its network did when a refusal has no name of its own. */
const LAST_ACTIVITY = 'NS_ERROR_NET_ON_';

/** The body broke off: the page had its answer, if the browser looks at that before. */
const AFTER_ANSWER = new Set([
  'net::ERR_CONTENT_LENGTH_MISMATCH',
  'net::ERR_INCOMPLETE_CHUNKED_ENCODING',
  'NS_ERROR_NET_PARTIAL_TRANSFER',
]);

/** Firefox's end of a worker's request in redirect mode `error` that met a redirect it may read. */
const PAGE_REFUSED_REDIRECT = 'NS_BINDING_FAILED';

export function stageOf(context: ExchangeContext): Stage {
  const { end, error = '' } = context.exchange;
  if (isStranded(context.exchange)) return { kind: 'failed' };
  if (end === 'pending') return { kind: 'pending' };
  return end === 'completed' ? completedStage(context) : errorStage(context, error);
}

function completedStage(context: ExchangeContext): Stage {
  const { exchange, legs } = context;
  if (exchange.browser !== 'firefox' || exchange.readable === true) return { kind: 'passed' };
  // An answer in no-cors mode is never given to the page either.
  const isRefused = exchange.readable === false && !isModeHidden(legs);
  const leg = isRefused ? refusedLeg(context) : undefined;
  return leg === undefined ? { kind: 'unsaid' } : { kind: 'stopped', leg };
}

function errorStage(context: ExchangeContext, error: string): Stage {
  if (GIVEN_UP.test(error)) {
    return { kind: isWithheldInFirefox(context.exchange) ? 'failed' : 'aborted' };
  }
  if (AFTER_ANSWER.has(error)) return completedStage(context);
  if (isRedirectUnwanted(context, error)) return { kind: 'passed' };
  if (isRefusal(error) && context.exchange.readable === true) return { kind: 'passed' };
  const leg = isRefusal(error) ? refusedLeg(context) : undefined;
  return leg === undefined ? { kind: 'failed' } : { kind: 'stopped', leg };
}

/** The check was passed: a redirect that fails it ends in `NS_ERROR_DOM_BAD_URI` (docs/browsers/firefox.md, 7). */
function isRedirectUnwanted({ exchange }: ExchangeContext, error: string): boolean {
  const { answer } = lastHop(exchange).actual;
  return error === PAGE_REFUSED_REDIRECT && redirectLocation(answer) !== undefined;
}

function isRefusal(error: string): boolean {
  return REFUSED.has(error) || error.startsWith(LAST_ACTIVITY);
}

/** The answer that was refused is the last one that came: of the last hop, actual or preflight. */
function refusedLeg({ exchange, checked, leaving }: ExchangeContext): LegRef | undefined {
  const { actual, preflight } = lastHop(exchange);
  const hop = exchange.hops.length - 1;
  const kind = actual.answer ? 'actual' : preflight?.answer && !preflight.error ? 'preflight' : '';
  if (kind === '') return preflightRefusedWithError(exchange, hop);
  const leg: LegRef = { hop, kind };
  const isRefusable = [...checked, ...leaving].some(({ ref }) => sameLeg(ref, leg));
  return isRefusable ? leg : undefined;
}

/** Firefox marks a refused OPTIONS itself with the same error; Chromium lets it complete. */
function preflightRefusedWithError(exchange: Exchange, hop: number): LegRef | undefined {
  const { preflight } = lastHop(exchange);
  if (exchange.browser !== 'firefox' || preflight?.answer === undefined) return undefined;
  return { hop, kind: 'preflight' };
}
