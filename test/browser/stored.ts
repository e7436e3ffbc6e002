import { readStored } from '../../src/background/store/exchange-store.ts';
import type { Exchange } from '../../src/model/index.ts';
import { storedIn } from './api-page.ts';
import type { Tab } from './driver-interface.ts';
import { until } from './retry.ts';

/** What a preflighted request that is redirected to another is when nothing of it was missed. */
export const STAGES = ['OPTIONS /tour', 'PUT /tour', 'OPTIONS /late', 'PUT /late'] as const;

/** A moment at which the server has been asked and has not answered yet: method and path. */
export type Stage = (typeof STAGES)[number];

type Stored = ReturnType<typeof readStored>;

/** What a background that starts now would read; all of ours are texts under a letter. */
async function readSession(apiPage: Tab): Promise<Stored> {
  const { session } = await storedIn(apiPage);
  const texts = Object.entries(JSON.parse(session) as Record<string, unknown>);
  const ours = texts.filter(([key]) => /^[a-z]:/.test(key));
  return readStored(Object.fromEntries(ours.map(([key, text]) => [key, JSON.parse(String(text))])));
}

/** The exchanges in the session's storage. */
export async function storedExchanges(apiPage: Tab): Promise<Exchange[]> {
  return (await readSession(apiPage)).recorded.map(({ exchange }) => exchange);
}

const isAt = (url: string, path: string): boolean => new URL(url).pathname === path;

function isStored({ recorded, preflights: unmatched }: Stored, stage: Stage): boolean {
  const [method, path = ''] = stage.split(' ');
  const hops = recorded.flatMap(({ exchange }) => exchange.hops);
  const here = hops.filter(({ url }) => isAt(url, path));
  // Firefox joins a preflight to its request with the response to the latter.
  const waiting = unmatched.flatMap(({ url, leg }) => (isAt(url, path) ? [leg] : []));
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
  await until(`${stage} in storage`, async () => isStored(await readSession(apiPage), stage));
}
