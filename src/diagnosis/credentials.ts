import type { Exchange } from '../exchange/index.ts';
import { getHeader, hasHeader } from '../exchange/index.ts';
import { isCorsTainted } from '../standard/index.ts';
import { verdictsOf } from './browser-errors.ts';
import type { Credentials } from './diagnosis.ts';
import type { PlacedLeg } from './legs.ts';
import { checkedLegs, factsOf, placedLegs, sameLeg } from './legs.ts';
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
 * compared with what happened. See `design.md`, Deducing credentials.
 */
export function deduceCredentials(exchange: Exchange, stage: Stage): Deduction {
  const sign = directSign(exchange);
  // What was seen outranks what is concluded, even if it then leaves the outcome unexplained.
  if (sign !== undefined) return decided(sign, [sign.credentialed]);
  const fitting = [false, true].filter((one) => fits(exchange, stage, one));
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
function fits(exchange: Exchange, stage: Stage, credentialed: boolean): boolean {
  return checkedLegs(exchange).every((placed) => {
    const expected = isAccepted(stage, placed, exchange);
    if (expected === undefined) return true;
    const errors = verdictsOf(exchange.browser).errorsOf(factsOf(exchange, placed, credentialed));
    return (errors.length === 0) === expected;
  });
}

/** Did the browser accept this leg's answer? `undefined` where its events leave that open. */
function isAccepted(stage: Stage, placed: PlacedLeg, exchange: Exchange): boolean | undefined {
  if (stage.kind === 'stopped' && sameLeg(stage.leg, placed.ref)) return false;
  if (stage.kind === 'passed' || stage.kind === 'stopped') return true;
  return wentOn(placed, exchange) ? true : undefined;
}

/** A later leg was answered or another hop followed, so this leg's answer was accepted. */
function wentOn({ ref }: PlacedLeg, exchange: Exchange): boolean {
  if (ref.hop < exchange.hops.length - 1) return true;
  return ref.kind === 'preflight' && exchange.hops[ref.hop]?.actual.answer !== undefined;
}

function directSign(exchange: Exchange): Sign | undefined {
  if (exchange.type === 'ping' || exchange.type === 'beacon') {
    return { credentialed: true, proof: 'request-type' };
  }
  if (exchange.type === 'font') return { credentialed: false, proof: 'request-type' };
  return headerSign(exchange);
}

/**
 * A cookie on a foreign hop proves credentials. So does `Sec-Fetch-Storage-Access`; Firefox sends
 * it on every credentialed cross-site request, so there its absence proves the contrary
 * (facts/firefox.md §3, law 14).
 */
function headerSign(exchange: Exchange): Sign | undefined {
  const sent = placedLegs(exchange)
    .filter(({ ref }) => isCorsTainted(exchange, ref.hop))
    .flatMap(({ leg }) => (leg.sent === undefined ? [] : [leg.sent]));
  if (sent.some((one) => hasHeader(one, 'Cookie'))) return { credentialed: true, proof: 'cookie' };
  if (sent.some((one) => hasHeader(one, 'Sec-Fetch-Storage-Access'))) {
    return { credentialed: true, proof: 'storage-access' };
  }
  const crossSite = sent.some((one) => getHeader(one, 'Sec-Fetch-Site') === 'cross-site');
  if (exchange.browser !== 'firefox' || !crossSite) return undefined;
  return { credentialed: false, proof: 'storage-access' };
}
