import type { Exchange, Leg } from '../../src/model/index.ts';
import { storedIn } from './api-page.ts';
import type { Tab } from './driver-interface.ts';
import { until } from './retry.ts';

/** What a preflighted request that is redirected to another is when nothing of it was missed. */
export const STAGES = ['OPTIONS /tour', 'PUT /tour', 'OPTIONS /late', 'PUT /late'] as const;

/** A moment at which the server has been asked and has not answered yet: method and path. */
export type Stage = (typeof STAGES)[number];

interface Stored {
  readonly exchange?: Exchange;
  readonly sentAt?: number;
  /** Of a preflight whose request has not claimed it yet. */
  readonly url?: string;
  readonly leg?: Leg;
}

async function storedItems(apiPage: Tab): Promise<Stored[]> {
  const { session } = await storedIn(apiPage);
  const items = JSON.parse(session) as Record<string, unknown>;
  return Object.entries(items)
    .filter(([key]) => key.startsWith('x:') || key.startsWith('p:'))
    .map(([, text]) => withEnd(JSON.parse(String(text)) as Stored, items));
}

/** The end that silence told has an item of its own (`exchange-store.ts`). */
function withEnd(stored: Stored, items: Readonly<Record<string, unknown>>): Stored {
  const { exchange, sentAt = 0 } = stored;
  if (exchange?.end !== 'pending' || items[`q:${exchange.id}`] !== `${sentAt}`) return stored;
  return { ...stored, exchange: { ...exchange, end: 'completed' } };
}

/** The exchanges in the session's storage: what a background that starts now would know. */
export async function storedExchanges(apiPage: Tab): Promise<Exchange[]> {
  return (await storedItems(apiPage)).flatMap(({ exchange }) => exchange ?? []);
}

const isAt = (url: string | undefined, path: string): boolean =>
  url !== undefined && new URL(url).pathname === path;

function isStored(items: readonly Stored[], stage: Stage): boolean {
  const [method, path = ''] = stage.split(' ');
  const hops = items.flatMap(({ exchange }) => exchange?.hops ?? []);
  const here = hops.filter(({ url }) => isAt(url, path));
  // Firefox joins a preflight to its request with the response to the latter.
  const waiting = items.flatMap(({ url, leg }) => (isAt(url, path) && leg ? [leg] : []));
  const preflights = [...here.flatMap(({ preflight }) => preflight ?? []), ...waiting];
  if (method === 'OPTIONS') return preflights.length > 0;
  // Firefox tells of the request before its preflight: only with that answered is it under way.
  return preflights.some(({ answer }) => answer) && here.some(({ actual }) => actual.sent);
}

/**
 * Waits until what is under way is in storage: no browser ends a background in the moment in which
 * it wakes it, or while it writes.
 */
export async function untilStored(apiPage: Tab, stage: Stage): Promise<void> {
  await until(`${stage} in storage`, async () => isStored(await storedItems(apiPage), stage));
}
