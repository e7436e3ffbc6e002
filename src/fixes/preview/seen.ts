import type { LegRef } from '../../diagnosis/index.ts';
import { firstRefused } from '../../diagnosis/index.ts';
import type { Exchange, HeaderList, Hop, Leg } from '../../model/index.ts';
import { firstHop } from '../../model/index.ts';
import type { Preview } from './preview.ts';
import { isPreviewedHop } from './preview.ts';

/** A previewed exchange from both sides. */
export interface Seen {
  /** As it would have gone with the server's own answers. */
  readonly original: Exchange;
  /** As the browser saw it. */
  readonly previewed: Exchange;
}

/**
 * Takes a previewed exchange apart. Chromium reports the server's own headers, and we know what the
 * rules put over them; Firefox reports them changed (docs/browsers/firefox.md, Changing headers for
 * a preview), so that the answer from before the preview is the last that is known of the server.
 */
export function seenThrough(preview: Preview, exchange: Exchange): Seen {
  if (exchange.browser === 'firefox') {
    return { original: earlier(preview, exchange), previewed: exchange };
  }
  return { original: refused(preview, exchange), previewed: changed(preview, exchange) };
}

/** The answer from before the preview, told of this exchange. */
function earlier({ original }: Preview, exchange: Exchange): Exchange {
  if (firstHop(original).actual.method !== firstHop(exchange).actual.method) return exchange;
  const { id, time, tabId, frameId, documentId } = exchange;
  const place = documentId === undefined ? {} : { documentId };
  const asked = (hop: Hop, index: number): Hop => ({
    ...hop,
    url: exchange.hops[index]?.url ?? hop.url,
  });
  const [first, ...others] = original.hops;
  const hops = [asked(first, 0), ...others.map((hop, index) => asked(hop, index + 1))] as const;
  return { ...original, id, time, tabId, frameId, ...place, hops };
}

/** Ends where the browser would have stopped it; as it is when it would have passed. */
function refused({ credentialed }: Preview, exchange: Exchange): Exchange {
  if (exchange.end === 'pending' || (exchange.error ?? REFUSAL) !== REFUSAL) return exchange;
  const leg = firstRefused(exchange, credentialed);
  return leg === undefined ? exchange : endedAt(exchange, leg);
}

/** How Chromium reports what it refuses. */
const REFUSAL = 'net::ERR_FAILED';

function endedAt(exchange: Exchange, { hop: end, kind }: LegRef): Exchange {
  const [first, ...others] = exchange.hops;
  const cut = (hop: Hop, index: number): Hop =>
    index === end && kind === 'preflight' ? unsent(hop) : hop;
  const rest = others.slice(0, end).map((hop, index) => cut(hop, index + 1));
  return { ...exchange, hops: [cut(first, 0), ...rest], end: 'error', error: REFUSAL };
}

/** A request whose preflight failed is never sent. */
function unsent(hop: Hop): Hop {
  const { kind, method } = hop.actual;
  return { ...hop, actual: { kind, method, error: REFUSAL } };
}

function changed(preview: Preview, exchange: Exchange): Exchange {
  const [first, ...others] = exchange.hops;
  const change = (hop: Hop): Hop => (isPreviewedHop(preview, hop) ? changedHop(preview, hop) : hop);
  return { ...exchange, hops: [change(first), ...others.map(change)] };
}

function changedHop(preview: Preview, hop: Hop): Hop {
  const actual = changedLeg(hop.actual, preview.actual);
  if (hop.preflight === undefined) return { ...hop, actual };
  return { ...hop, actual, preflight: changedLeg(hop.preflight, preview.preflight) };
}

function changedLeg(leg: Leg, set: HeaderList): Leg {
  if (leg.answer === undefined) return leg;
  const names = new Set(set.map(({ name }) => name.toLowerCase()));
  const kept = leg.answer.headers.filter(({ name }) => !names.has(name.toLowerCase()));
  return { ...leg, answer: { ...leg.answer, headers: [...kept, ...set] } };
}
