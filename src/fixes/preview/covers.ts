import { mayHaveSkippedPreflight } from '../../diagnosis/index.ts';
import type { Exchange, Hop } from '../../model/index.ts';
import { endpointTextOf } from './endpoint.ts';
import type { EndedPreview, Preview } from './preview.ts';

/** Did (or could) this preview change what the browser saw of the exchange? */
export function covers(preview: Preview | EndedPreview, exchange: Exchange): boolean {
  const { tabId, types, origin } = preview;
  if (exchange.tabId !== tabId || exchange.origin !== origin || !types.includes(exchange.type)) {
    return false;
  }
  const hops = exchange.hops.filter((hop) => isPreviewedHop(preview, hop));
  return hops.some((hop) => isInTime(preview, exchange, hop));
}

export function isPreviewedHop({ endpoint }: Preview, { url }: Hop): boolean {
  return endpointTextOf(url) === endpoint;
}

/** A preflight that the preview let pass is remembered for a while after its end. */
function isInTime(preview: Preview | EndedPreview, exchange: Exchange, hop: Hop): boolean {
  const { from, underWay, remembered } = preview;
  if (exchange.time < from) return underWay.includes(exchange.id);
  const end = 'ended' in preview ? preview.ended : Number.POSITIVE_INFINITY;
  const memory = mayHaveSkippedPreflight(hop) ? remembered * 1000 : 0;
  return exchange.time <= end + memory;
}
