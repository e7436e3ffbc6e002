import type { Entry, PreflightCause } from '../../diagnosis/index.ts';
import { mayHaveSkippedPreflight, preflightCauses, rootCause } from '../../diagnosis/index.ts';
import { isCorsTainted } from '../../fetch/index.ts';
import { whoActsFirst } from '../../fixes/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Exchange } from '../../model/index.ts';
import { reasonById } from '../../reasons/index.ts';
import { avoidingTodo } from '../../reasons/texts.ts';

const KINDS = {
  method: 'preflightMethod',
  'method-case': 'preflightMethodCase',
  header: 'preflightHeader',
  'content-type': 'preflightContentType',
  'unsafe-value': 'preflightUnsafeValue',
  upload: 'preflightUpload',
} as const satisfies Record<PreflightCause['kind'], string>;

/** Headers about which more is known than of any other. */
const NAMED: Readonly<Record<string, 'preflightAuthorization'>> = {
  authorization: 'preflightAuthorization',
};

export interface AskedFor {
  readonly key: (typeof KINDS)[keyof typeof KINDS] | (typeof NAMED)[string];
  /** The method or header; '' when it was neither. */
  readonly name: string;
}

/** Why the browser asked first on one hop, with the text that tells how to avoid it. */
export interface HopAsked {
  readonly hop: number;
  readonly causes: readonly AskedFor[];
}

/** The hops that had a preflight, each with its causes. */
export function reasonsToAsk({ hops }: Exchange): HopAsked[] {
  return hops
    .map((hop, index) => ({ hop: index, causes: preflightCauses(hop).map(askedFor) }))
    .filter(({ causes }) => causes.length > 0);
}

function askedFor({ kind, name }: PreflightCause): AskedFor {
  return { key: NAMED[name.toLowerCase()] ?? KINDS[kind], name };
}

/**
 * The headers without which there would have been no preflight on this hop, where the page's code
 * can do without each of them; empty otherwise. `Authorization` is none of them, nor is a header that
 * tus uploads live by, nor the type of a body that is really sent.
 */
export function avoidableNames({ hops }: Exchange, hop: number): string[] {
  const at = hops[hop];
  if (at === undefined) return [];
  const causes = preflightCauses(at);
  const hasBody = !['GET', 'HEAD'].includes(at.actual.method);
  const isAvoidable = ({ kind, name }: PreflightCause): boolean =>
    (kind === 'header' && !/^(?:authorization$|tus-|upload-)/.test(name)) ||
    (kind === 'content-type' && !hasBody);
  return causes.every(isAvoidable) ? causes.map(({ name }) => name) : [];
}

/**
 * As `avoidableNames`, where that may let the request pass: the origin is asked of every response, and yet
 * nothing is lost by a body's type where there is no body. Not where what is to be done says it by itself.
 */
export function worthAvoiding({ exchange, diagnosis }: Entry, locale: Locale): string[] {
  const cause = rootCause(diagnosis);
  if (cause?.leg.kind !== 'preflight' || avoidingTodo(cause, locale) !== undefined) return [];
  const names = avoidableNames(exchange, cause.leg.hop);
  const isOfOrigin = ['origin', 'credentials'].includes(reasonById(cause.reason).group);
  const isUseless = cause.reason === 'missing-on-preflight' && names.join() === 'content-type';
  return (isOfOrigin && !isUseless) || whoActsFirst(cause) === 'page' ? [] : names;
}

/** Did the browser answer a preflight of this exchange from its own memory? Scripts only. */
export function wasSparedPreflight(exchange: Exchange): boolean {
  if (exchange.type !== 'xmlhttprequest') return false;
  return exchange.hops.some(
    (hop, index) => isCorsTainted(exchange, index) && mayHaveSkippedPreflight(hop),
  );
}
