/**
 * Stands in for the background, of tabs that do not exist. Tab 1 has an example of every reason,
 * tab 2 what no reason has an example of, and it has dropped some; tab 3 one that can be asked again;
 * tab 4 has one that no part of the interface can show, one of which a check failed, and a service worker's; the number of any other tab says how many exchanges it has. What is sent goes through the real
 * subscription and over a real port.
 */
import { Subscription } from '../../src/background/ports/subscription.ts';
import { browser } from '../../src/browser.ts';
import type { Entry } from '../../src/diagnosis/index.ts';
import type { Exchange } from '../../src/model/index.ts';
import { isPanelRequest } from '../../src/protocol.ts';
import { everyReason } from './every-reason.ts';
import { halfFixed, unfixed } from './fixed.ts';
import { numberedEntry } from './many-entries.ts';
import { broken, checkFailed, ofWorker, unusualEntries } from './unusual-entries.ts';

const ODD = 2;
const FIXED = 3;
const BROKEN = 4;
const DROPPED = 350;

const tabs = new Map<number, Entry[]>([
  [1, everyReason()],
  [ODD, unusualEntries()],
  [FIXED, [unfixed(FIXED)]],
  [BROKEN, [broken(BROKEN), numberedEntry(1), numberedEntry(2), checkFailed(BROKEN), ofWorker()]],
]);
const judged = new Map<Exchange, Entry>();
const subscriptions = new Set<Subscription>();

function entriesOfTab(tabId: number): Entry[] {
  const entries =
    tabs.get(tabId) ?? Array.from({ length: tabId }, (_, index) => numberedEntry(index));
  for (const entry of entries) judged.set(entry.exchange, entry);
  tabs.set(tabId, entries);
  return entries;
}

const tabLog = {
  exchanges: (tabId: number) => entriesOfTab(tabId).map(({ exchange }) => exchange),
  dropped: (tabId: number) => (tabId === ODD ? DROPPED : 0),
  preserve: false,
  problems: [],
};

const diagnoses = {
  entriesOf: (exchanges: readonly Exchange[]) =>
    exchanges.flatMap((exchange) => judged.get(exchange) ?? []),
};

browser.runtime.onConnect.addListener((port) => {
  const subscription = new Subscription(tabLog, diagnoses, (update) => port.postMessage(update));
  subscriptions.add(subscription);
  port.onMessage.addListener((message: unknown) => {
    if (isPanelRequest(message) && message.type === 'follow') subscription.follow(message.tabId);
  });
  port.onDisconnect.addListener(() => {
    subscription.stop();
    subscriptions.delete(subscription);
  });
});

function add(tabId: number, entry: Entry): void {
  entriesOfTab(tabId).push(entry);
  judged.set(entry.exchange, entry);
  for (const subscription of subscriptions)
    subscription.notify({ tabIds: [tabId], id: entry.exchange.id });
}

/**
 * For the bench: what a tab has is made beforehand, and one more exchange arrives in it. For a check:
 * the request is made again, after part of it was fixed. For the full buffer: pages hear that
 * one was dropped; the next page sees it again.
 */
Object.assign(globalThis, {
  prepare: (tabId: number) => entriesOfTab(tabId).length,
  arrive(tabId: number) {
    add(tabId, numberedEntry(entriesOfTab(tabId).length * 10 + 1));
  },
  drop(tabId: number, id: string) {
    for (const subscription of subscriptions) subscription.notify({ tabIds: [tabId], gone: id });
  },
  askAgain() {
    add(FIXED, halfFixed(FIXED, entriesOfTab(FIXED).length));
  },
});
