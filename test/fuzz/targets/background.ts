import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { RequestEvent } from '../../../src/background/capture/request-event.ts';
import { play } from '../../../src/background/capture/testing.ts';
import type { Area } from '../../../src/background/store/storage-writer.ts';
import { TabLog } from '../../../src/background/store/tab-log.ts';
import type { Browser } from '../../../src/model/index.ts';
import { legsOf } from '../../../src/model/index.ts';
import { events, TABS } from '../events.ts';
import { target } from '../target.ts';
import { text } from './texts.ts';

const browser = fc.constantFrom<Browser>('chromium', 'firefox');

/** Whatever comes in whatever order: nothing is invented, and all of it stays small. */
function examineRecorder([from, stream]: [Browser, RequestEvent[]]): void {
  const recorded = play(from, stream);
  const statuses = stream.flatMap((one) => (one.kind === 'headers' ? one.status : []));
  for (const { exchange } of recorded) {
    expect(exchange.hops.length).toBeLessThanOrEqual(25);
    const answers = exchange.hops.flatMap((hop) => legsOf(hop).flatMap((leg) => leg.answer ?? []));
    expect(answers.filter(({ status }) => !statuses.includes(status))).toEqual([]);
  }
  expect(recorded.length).toBeLessThanOrEqual(stream.length);
}

/** `storage.session` as browsers have it: values travel as copies. */
class FakeStorage implements Area {
  readonly #items = new Map<string, string>();

  async get(): Promise<Record<string, unknown>> {
    return Object.fromEntries([...this.#items].map(([key, value]) => [key, JSON.parse(value)]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.#items.set(key, JSON.stringify(value));
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) this.#items.delete(key);
  }
}

/** What happens to tabs between requests. */
type Deed =
  | { readonly do: 'take'; readonly event: RequestEvent }
  | { readonly do: 'commit'; readonly tabId: number; readonly url: string; readonly time: number }
  | { readonly do: 'close'; readonly tabId: number }
  | { readonly do: 'clear'; readonly tabId: number; readonly time: number }
  | { readonly do: 'period' }
  | { readonly do: 'limit'; readonly perTab: number };

const tabId = fc.constantFrom(...TABS);
const time = fc.integer({ min: 900, max: 2_100 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('commit' as const), tabId, url: text, time }),
  fc.record({ do: fc.constant('close' as const), tabId }),
  fc.record({ do: fc.constant('clear' as const), tabId, time }),
  fc.record({ do: fc.constant('period' as const) }),
  fc.record({ do: fc.constant('limit' as const), perTab: fc.integer({ min: 1, max: 4 }) }),
);
const deeds = fc
  .tuple(events, fc.array(deed, { maxLength: 4 }), fc.nat(30))
  .map(([stream, others, at]) => {
    const taken = stream.map((event): Deed => ({ do: 'take', event: inItsTab(event) }));
    return [...taken.slice(0, at), ...others, ...taken.slice(at)];
  });

/** Browsers use no number of a request twice, and none in two tabs. */
function inItsTab(event: RequestEvent): RequestEvent {
  const index = Number(event.requestId) % TABS.length;
  return { ...event, tabId: TABS[index] ?? TABS[0] };
}

function perform(tabLog: TabLog, one: Deed): void {
  if (one.do === 'take') tabLog.record(one.event);
  else if (one.do === 'commit') tabLog.onNavigation({ ...one, documentId: 'D2' });
  else if (one.do === 'close') tabLog.onTabClosed(one.tabId);
  else if (one.do === 'clear') tabLog.clear(one.tabId, one.time);
  else if (one.do === 'period') tabLog.completeAnswered();
  else tabLog.setLimit(one.perTab);
}

const seen = (tabLog: TabLog): unknown =>
  TABS.map((id) => ({ exchanges: tabLog.exchanges(id), dropped: tabLog.dropped(id) }));

/** No tab sees another's exchanges, and who reads the storage later knows exactly as much. */
async function examineTabLog([from, all]: [Browser, Deed[]]): Promise<void> {
  const fakeStorage = new FakeStorage();
  const tabLog = new TabLog(from, fakeStorage, Promise.resolve(false));
  await tabLog.ready;
  for (const one of all) perform(tabLog, one);
  for (const id of TABS) {
    const owners = tabLog.exchanges(id).map((exchange) => exchange.tabId);
    expect(owners.filter((owner) => owner !== id && owner !== -1)).toEqual([]);
  }
  await tabLog.settled();
  const heir = new TabLog(from, fakeStorage, Promise.resolve(false));
  await heir.ready;
  expect(seen(heir)).toEqual(seen(tabLog));
}

export const BACKGROUND = [
  target('recorder', 60, fc.tuple(browser, events), examineRecorder),
  target('buffer and storage', 25, fc.tuple(browser, deeds), examineTabLog),
];
