import { redactUrl } from '../formats/redact.ts';
import type { Locale } from '../i18n/index.ts';
import { lastHop, originOf } from '../model/index.ts';
import type { Check } from './check/check.ts';
import { say } from './texts/index.ts';

/** What a browser makes of the request, in one sentence. */
export function verdictOf(check: Check, locale: Locale): string {
  const { target, ending, entry } = check;
  const { exchange, diagnosis } = entry;
  if (ending === 'unsent') {
    const isAsked = lastHop(exchange).preflight !== undefined;
    const id = isAsked ? 'verdict-unsent' : 'verdict-unsent-simple';
    return say(id, locale, { method: target.method });
  }
  if (ending === 'no-response') {
    return say('verdict-no-response', locale, { error: exchange.error ?? '' });
  }
  if (ending === 'private') {
    return say('verdict-private', locale, { url: redactUrl(lastHop(exchange).url) });
  }
  if (ending === 'redirects') {
    return say('verdict-redirects', locale, { most: String(target.maxRedirects) });
  }
  if (exchange.hops.every(({ url }) => originOf(url) === target.origin)) {
    return say('verdict-same-origin', locale);
  }
  return say(diagnosis.outcome === 'blocked' ? 'verdict-blocked' : 'verdict-allowed', locale);
}

/** No response at all: not a verdict on CORS. */
export function isSilent({ ending, entry }: Check): boolean {
  const { hops } = entry.exchange;
  const isAnswered = hops.some(({ preflight, actual }) => preflight?.answer ?? actual.answer);
  return (ending === 'no-response' && !isAnswered) || ending === 'private';
}
