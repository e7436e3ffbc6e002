import type { Entry, Finding } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { plainText } from '../../i18n/index.ts';
import { safeVars } from '../../model/hostile.ts';
import type { Leg } from '../../model/index.ts';
import { firstHop, lastHop, parseUrl } from '../../model/index.ts';
import type { FixableBy } from '../../reasons/index.ts';
import { textOf } from '../../reasons/texts.ts';

/** An address in three parts: only the middle may be shortened, so its telling end stays in sight. */
export interface AddressParts {
  readonly host: string;
  readonly middle: string;
  readonly end: string;
}

const LONGEST_END = 24;

/** Host and path of a URL; a query is only hinted at. What is no URL is all `middle`. */
export function addressParts(url: string): AddressParts {
  const parsed = parseUrl(url);
  if (parsed === undefined || parsed.host === '') return { host: '', middle: url, end: '' };
  const path = parsed.pathname + (parsed.search === '' ? '' : '?…');
  const slash = path.lastIndexOf('/', path.length - 2);
  const cut = Math.max(slash, path.length - LONGEST_END, 0);
  return { host: parsed.host, middle: path.slice(0, cut), end: path.slice(cut) };
}

/** The leg that decided: the root cause's, else the last hop's actual one. */
function decidingLeg({ exchange, diagnosis }: Entry): Leg {
  const cause = rootCause(diagnosis);
  const hop = cause === undefined ? lastHop(exchange) : exchange.hops[cause.leg.hop];
  const { preflight, actual } = hop ?? lastHop(exchange);
  return cause?.leg.kind === 'preflight' ? (preflight ?? actual) : actual;
}

/** HTTP status of the deciding leg, as text; empty without an answer. */
export function statusOf(entry: Entry): string {
  return String(decidingLeg(entry).answer?.status ?? '');
}

/** Resource types as DevTools' own Type column abbreviates them. */
export function shortType(type: string): string {
  return type === 'xmlhttprequest' ? 'xhr' : type.replaceAll('_', ' ');
}

/** The reasons of an entry, most important first, each once. */
export function reasonIds(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ reason }) => reason))].join(' ');
}

export function methodOf({ exchange }: Entry): string {
  return firstHop(exchange).actual.method;
}

/** A sentence used as a heading: French reasons follow Firefox, which starts them in lower case. */
export function capitalized(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** A sentence as a headline: without its full stop. */
export function asTitle(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** A finding's title, safe to show as it is: what the network put into it is visible and short. */
export function findingTitle({ reason, vars }: Finding, locale: Locale): string {
  return filledTitle(textOf(reason, locale).title, vars, locale);
}

/** A title's template with its values, safe to show in the same way. */
export function filledTitle(title: string, vars: Finding['vars'], locale: Locale): string {
  return capitalized(plainText(title, safeVars(vars)), locale);
}

/**
 * The root cause's title; `undefined` when there is no finding, and for an allowed exchange, whose
 * remarks are read on demand only.
 */
export function entryTitle(entry: Entry, locale: Locale): string | undefined {
  const { outcome } = entry.diagnosis;
  const cause = outcome === 'allowed' ? undefined : rootCause(entry.diagnosis);
  return cause && findingTitle(cause, locale);
}

export type { Glyph } from '../../model/hostile.ts';
export { clip, makeVisible, safeValue, safeVars, visibleText } from '../../model/hostile.ts';

/** The text that says who can fix it. */
export const WHO = {
  'cors-headers': 'whoServer',
  server: 'whoServer',
  page: 'whoPage',
  network: 'whoNetwork',
  browser: 'whoBrowser',
  user: 'whoUser',
} as const satisfies Record<FixableBy, string>;
