import type { Exchange } from '../model/index.ts';
import { getHeader, hasHeader, hostnameOf, schemeOf } from '../model/index.ts';
import type { Credentials } from './diagnosis.ts';
import type { ExchangeContext, JudgedLeg } from './exchange-context.ts';
import { sameLeg, verdictUnder } from './exchange-context.ts';
import type { Stage } from './stage.ts';

/** What a direct sign says of the credentials mode, whatever the outcome. */
type Sign = { readonly credentialed: boolean; readonly proof: Credentials['proof'] };

/** The hypotheses (credentialed or not) that fit all that was seen; empty when none does. */
export interface Deduction {
  readonly hypotheses: readonly boolean[];
  readonly credentials: Credentials;
}

/**
 * Deduces the hidden credentials mode: each exchange is judged as credentialed and as not, and
 * compared with what happened. See docs/architecture.md, Deducing credentials.
 */
export function deduceCredentials(context: ExchangeContext, stage: Stage): Deduction {
  const sign = directSign(context);
  // What was seen outranks what is concluded, even if it then leaves the outcome unexplained.
  if (sign !== undefined) return decided(sign, [sign.credentialed]);
  const fitting = [false, true].filter((one) => fits(context, stage, one));
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) {
    return decided({ credentialed: only, proof: 'outcome' }, fitting);
  }
  return { hypotheses: fitting, credentials: { mode: 'unknown', proof: 'undecided' } };
}

function decided(sign: Sign, hypotheses: readonly boolean[]): Deduction {
  const mode = sign.credentialed ? 'include' : 'omit';
  return { hypotheses, credentials: { mode, proof: sign.proof } };
}

/** Would this hypothesis have led to exactly what happened? */
function fits(
  { exchange, checked }: ExchangeContext,
  stage: Stage,
  credentialed: boolean,
): boolean {
  return checked.every((leg) => {
    const expected = isAccepted(stage, leg, exchange);
    if (expected === undefined) return true;
    return (verdictUnder(leg, credentialed).errors.length === 0) === expected;
  });
}

/** Did the browser accept this leg's answer? `undefined` where its events leave that open. */
function isAccepted(stage: Stage, leg: JudgedLeg, exchange: Exchange): boolean | undefined {
  if (stage.kind === 'stopped' && sameLeg(stage.leg, leg.ref)) return false;
  return stage.kind === 'passed' || wentOn(leg, exchange) ? true : undefined;
}

/** A later leg was answered or another hop followed, so this leg's answer was accepted. */
function wentOn({ ref }: JudgedLeg, exchange: Exchange): boolean {
  if (ref.hop < exchange.hops.length - 1) return true;
  return ref.kind === 'preflight' && exchange.hops[ref.hop]?.actual.answer !== undefined;
}

function directSign(context: ExchangeContext): Sign | undefined {
  const { type } = context.exchange;
  if (type === 'ping' || type === 'beacon') return { credentialed: true, proof: 'request-type' };
  if (type === 'font') return { credentialed: false, proof: 'request-type' };
  return headerSign(context);
}

/** A cookie on a foreign hop proves credentials; so does `Sec-Fetch-Storage-Access`. */
function headerSign(context: ExchangeContext): Sign | undefined {
  const sent = context.legs.flatMap(({ leg, tainted }) => (tainted && leg.sent ? [leg.sent] : []));
  if (sent.some((one) => hasHeader(one, 'Cookie'))) return { credentialed: true, proof: 'cookie' };
  if (sent.some((one) => hasHeader(one, 'Sec-Fetch-Storage-Access'))) {
    return { credentialed: true, proof: 'storage-access' };
  }
  return isAbsenceTelling(context) ? { credentialed: false, proof: 'storage-access' } : undefined;
}

/**
 * Both browsers send `Sec-Fetch-Storage-Access` on every credentialed request of a document to another
 * site, so there its absence proves the contrary: in Chromium on the actual request alone, in Firefox on
 * its preflight as well (docs/browsers/chromium.md and firefox.md, Fields). The oracle found it missing
 * on credentialed requests of Firefox's workers, which have no document, and after redirects.
 */
function isAbsenceTelling({ exchange, legs }: ExchangeContext): boolean {
  if (exchange.documentId === undefined) return false;
  return legs.some(
    ({ ref, hop, leg, tainted }) =>
      ref.hop === 0 &&
      tainted &&
      (exchange.browser === 'firefox' || leg.kind === 'actual') &&
      getHeader(leg.sent ?? [], 'Sec-Fetch-Site') === 'cross-site' &&
      isThirdParty(exchange.origin, hop.url),
  );
}

/** Another scheme makes a request cross-site, but not third-party; that takes another domain. */
function isThirdParty(origin: string, url: string): boolean {
  return domainOf(origin) !== domainOf(url) || schemeOf(origin) === schemeOf(url);
}

/** At most what is registered: two hosts that differ here are no sub-domains of one another. */
function domainOf(url: string): string {
  return hostnameOf(url).split('.').slice(-2).join('.');
}
