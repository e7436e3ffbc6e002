import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ErrorEvent } from '../capture/request-event.ts';
import { API, error, send } from '../capture/testing.ts';
import { ALL, FETCHES } from './listener-scope.ts';
import { staged } from './testing.ts';

vi.mock('../../browser.ts', () => ({ browser: {} }));

const LOCAL = 'http://localhost:3000/';
const OTHER = 'https://change.example/';
const NEVER = (): boolean => false;

beforeEach(() => void vi.useFakeTimers({ now: 5000 }));
afterEach(() => void vi.useRealTimers());

type Staged = Awaited<ReturnType<typeof staged>>;

/** Far more traffic in an unwatched tab than is put up with. */
function traffic({ watch }: Staged, tabId = 99): void {
  for (let i = 0; i < 40; i += 1) watch.accepts(send({ tabId }), NEVER);
}

/** With a header that the network adds, and that Chromium shows to those who came in time. */
const inTime = (tabId: number) => send({ tabId }, { 'Accept-Encoding': 'gzip' });

function withoutPage(event: ErrorEvent): ErrorEvent {
  const { page: _, ...rest } = event;
  return rest;
}

const refused = (tabId = 7) => error('net::ERR_FAILED', { tabId });

describe('in Chromium, smart', () => {
  it('watches pages of developers and no others', async () => {
    const { watch, state } = await staged({ pages: { 7: LOCAL, 8: OTHER } });
    expect(state().watched).toEqual([7]);
    expect(watch.accepts(inTime(7), NEVER)).toBe(true);
    expect(watch.accepts(inTime(8), NEVER)).toBe(false);
  });

  it('watches listed hosts, as soon as they are', async () => {
    const { watch, state } = await staged({ pages: { 8: OTHER } });
    expect(state().watched).toEqual([]);
    watch.setPreferences({ watch: 'smart', hosts: ['change.example'] });
    await vi.advanceTimersByTimeAsync(0);
    expect(state().watched).toEqual([8]);
  });

  it('stays wide until others pay for it, then has one set a tab', async () => {
    const all = await staged({ pages: { 7: LOCAL } });
    expect([...all.on.values()]).toEqual([ALL]);
    traffic(all);
    expect([...all.on.values()]).toEqual([FETCHES, 7]);
    all.watch.onBeforeNavigate(8, LOCAL);
    expect([...all.on.values()]).toEqual([FETCHES, 7, 8]);
    all.watch.onTabClosed(7);
    all.watch.onTabClosed(8);
    expect([...all.on.values()]).toEqual([]);
  });

  it('keeps the worker awake where its numbers are not those of the first turn', async () => {
    const all = await staged({ pages: { 7: LOCAL } });
    expect(all.beats.at(-1)).toBe(false);
    traffic(all);
    expect(all.beats.at(-1)).toBe(true);
    all.watch.onTabClosed(7);
    expect(all.beats.at(-1)).toBe(false);
  });

  it('begins another life with the numbers of the one before', async () => {
    const first = await staged({ pages: { 6: LOCAL, 7: LOCAL } });
    traffic(first);
    first.watch.onTabClosed(6);
    first.watch.onBeforeNavigate(9, LOCAL);
    const second = await staged({ stored: first.state(), pages: { 7: LOCAL, 9: LOCAL } });
    expect([...second.on]).toEqual([...first.on]);
    expect(second.on.size).toBe(3);
  });

  it('has nothing to repeat once nothing is watched', async () => {
    const all = await staged({ pages: { 7: LOCAL } });
    traffic(all);
    all.watch.onTabClosed(7);
    expect(all.state().order).toEqual([]);
  });

  it('watches a page that is on its way, and the one it leaves until it is left', async () => {
    const { watch, state } = await staged({ pages: { 7: LOCAL } });
    watch.onBeforeNavigate(7, OTHER);
    expect(state().watched).toEqual([7]);
    watch.onNavigation({ tabId: 7, url: OTHER, time: 6000 });
    expect(state().watched).toEqual([]);
    watch.onBeforeNavigate(7, LOCAL);
    expect(state().watched).toEqual([7]);
  });

  it('watches with DevTools what it would not otherwise, until they close', async () => {
    const { watch, state } = await staged({ pages: { 8: OTHER } });
    await watch.setDevtools(8, true);
    watch.onNavigation({ tabId: 8, url: OTHER, time: 6000 });
    expect(state().watched).toEqual([8]);
    await watch.setDevtools(8, false);
    expect(state().watched).toEqual([]);
  });

  it('believes an earlier life about DevTools for as long as they need to come again', async () => {
    const stored = { inDevtools: [7, 8], watched: [7, 8] };
    const { watch, state } = await staged({ stored, pages: { 7: OTHER, 8: OTHER } });
    expect(state().watched).toEqual([7, 8]);
    await watch.setDevtools(8, true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(state().watched).toEqual([8]);
  });
});

describe('a failure that was not watched', () => {
  it('is noticed once, and its host watched from then on, in every tab', async () => {
    const { watch, state } = await staged({
      pages: { 7: OTHER, 8: OTHER, 9: 'https://b.example/' },
    });
    const changed = vi.fn<(tabIds: readonly number[]) => void>();
    watch.onChange(changed);
    watch.onUnwatchedFailure(refused());
    expect(watch.hasMissedFailure(7)).toBe(true);
    expect(changed.mock.calls.at(-1)).toEqual([[7]]);
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({
      missedFailures: [7],
      hosts: ['change.example'],
      watched: [7, 8],
    });
    watch.onNavigation({ tabId: 7, url: OTHER, time: 6000 });
    expect(watch.hasMissedFailure(7)).toBe(false);
    expect(state()).toMatchObject({ missedFailures: [], watched: [7, 8] });
  });

  it('in a private tab is forgotten with the tab, also by another life', async () => {
    const pages = { 7: OTHER, 8: OTHER };
    const { watch, state } = await staged({ pages, privateTabs: [7] });
    watch.onUnwatchedFailure(refused());
    await vi.advanceTimersByTimeAsync(0);
    expect(state().watched).toEqual([7, 8]);
    const second = await staged({ stored: state(), pages, privateTabs: [7] });
    expect(second.state().watched).toEqual([7, 8]);
    second.watch.onTabClosed(7);
    expect(second.state().watched).toEqual([]);
    expect(JSON.stringify(second.state())).not.toContain('change.example');
  });

  it('in a tab that has been closed meanwhile leaves nothing', async () => {
    const { watch, state } = await staged({ pages: { 7: OTHER }, closedTabs: [7] });
    watch.onUnwatchedFailure(refused());
    await vi.advanceTimersByTimeAsync(0);
    expect(JSON.stringify(state())).not.toContain('change.example');
  });

  it('is remembered by another life', async () => {
    const stored = { missedFailures: [7], hosts: ['change.example'] };
    const { watch, state } = await staged({ stored, pages: { 7: OTHER } });
    expect(watch.hasMissedFailure(7)).toBe(true);
    expect(state().watched).toEqual([7]);
  });

  it.each([
    ['a refused connection', error('net::ERR_CONNECTION_REFUSED')],
    ['an abort', error('net::ERR_ABORTED')],
    ['a request home', error('net::ERR_FAILED', { url: 'http://page.test/data' })],
    ['one of the browser’s own', withoutPage(error('net::ERR_FAILED'))],
    ['one of a service worker', error('net::ERR_FAILED', { tabId: -1 })],
    ['an answer that was let go of', { ...error('net::ERR_FAILED'), delivered: true as const }],
  ])('is not %s', async (_, event) => {
    const { watch, state } = await staged({ pages: { 7: OTHER } });
    watch.onUnwatchedFailure(event);
    expect(state().missedFailures).toEqual([]);
  });

  it.each(['always', 'devtools'] as const)('is nothing to notice with “%s”', async (choice) => {
    const { watch, state } = await staged({ pages: { 7: OTHER }, choices: { watch: choice } });
    watch.onUnwatchedFailure(refused());
    expect(state().missedFailures).toEqual([]);
  });
});

describe('a request that was under way when its tab became watched', () => {
  it('is noticed, not judged, by an error whose beginning nobody saw', async () => {
    const { watch, state } = await staged({ pages: { 7: OTHER } });
    await watch.setDevtools(7, true);
    expect(watch.accepts(refused(), NEVER)).toBe(false);
    expect(state().missedFailures).toEqual([7]);
  });

  it('is judged when its beginning was seen, or when its error says all', async () => {
    const { watch } = await staged({ pages: { 7: OTHER } });
    await watch.setDevtools(7, true);
    expect(watch.accepts(refused(), () => true)).toBe(true);
    expect(watch.accepts(error('net::ERR_CONNECTION_REFUSED', { url: API }), NEVER)).toBe(true);
  });

  it('is not recorded where the browser shows less of it than there is', async () => {
    const { watch } = await staged({ pages: { 7: OTHER } });
    await watch.setDevtools(7, true);
    expect(watch.accepts(send({ tabId: 7 }, {}), NEVER)).toBe(false);
    expect(watch.accepts(inTime(7), NEVER)).toBe(true);
    watch.onNavigation({ tabId: 7, url: OTHER, time: 5001 });
    expect(watch.accepts(send({ tabId: 7 }, {}), NEVER)).toBe(true);
  });

  it('is judged in a document that came after', async () => {
    const { watch, state } = await staged({ pages: { 7: OTHER } });
    await watch.setDevtools(7, true);
    watch.onNavigation({ tabId: 7, url: OTHER, time: 5001 });
    expect(watch.accepts(refused(), NEVER)).toBe(true);
    const second = await staged({ stored: state(), pages: { 7: OTHER } });
    expect(second.watch.accepts(refused(), NEVER)).toBe(true);
  });

  it('is noticed in a document that was there a moment before', async () => {
    const { watch } = await staged();
    watch.onBeforeNavigate(7, LOCAL);
    watch.onNavigation({ tabId: 7, url: LOCAL, time: 4999 });
    expect(watch.accepts(refused(), NEVER)).toBe(false);
  });
});

describe('a worker’s request', () => {
  const OF_LOCAL = { tabId: -1, page: 'http://localhost:3000' };

  it('is watched with the pages of its origin, and with no others', async () => {
    const { watch } = await staged({ pages: { 7: LOCAL, 8: OTHER } });
    expect(watch.accepts(send(OF_LOCAL), NEVER)).toBe(true);
    expect(watch.accepts(send({ tabId: -1, page: 'https://change.example' }), NEVER)).toBe(false);
    expect(watch.accepts(send({ tabId: -1, page: 'http://localhost:30' }), NEVER)).toBe(false);
  });

  it('is heard in Chromium whatever traffic other tabs have', async () => {
    const all = await staged({ pages: { 7: LOCAL } });
    traffic(all);
    expect([...all.on.values()]).toContain(FETCHES);
  });
});

describe('the other choices', () => {
  it('always: every tab, whatever traffic there is', async () => {
    const all = await staged({ pages: { 7: OTHER }, choices: { watch: 'always' } });
    traffic(all);
    expect([...all.on.values()]).toEqual([ALL]);
    expect(all.watch.accepts(refused(), NEVER)).toBe(true);
  });

  it('devtools: only their tabs, in Firefox through listeners for all', async () => {
    const choices = { watch: 'devtools' } as const;
    const all = await staged({ browser: 'firefox', pages: { 7: LOCAL, 8: LOCAL }, choices });
    expect(all.watch.accepts(send({ tabId: 7 }), NEVER)).toBe(false);
    traffic(all);
    expect([...all.on.values()]).toEqual([]);
    await all.watch.setDevtools(8, true);
    expect([...all.on.values()]).toEqual([ALL]);
    expect(all.watch.accepts(inTime(8), NEVER)).toBe(true);
    expect(all.watch.accepts(inTime(7), NEVER)).toBe(false);
    expect(all.beats.at(-1)).toBe(false);
  });

  it('smart in Firefox: every tab', async () => {
    const all = await staged({ browser: 'firefox', pages: { 7: OTHER } });
    traffic(all);
    expect([...all.on.values()]).toEqual([ALL]);
    expect(all.state().watched).toBe('all');
  });

  it('take effect when they change, back and forth', async () => {
    const all = await staged({ pages: { 7: LOCAL, 8: OTHER } });
    traffic(all);
    const choose = async (watch: 'smart' | 'always' | 'devtools'): Promise<void> => {
      all.watch.setPreferences({ watch, hosts: [] });
      await vi.advanceTimersByTimeAsync(0);
    };
    await choose('always');
    expect([...all.on.values()]).toEqual([ALL]);
    await choose('devtools');
    expect([...all.on.values()]).toEqual([]);
    await choose('smart');
    expect([...all.on.values()]).toEqual([FETCHES, 7]);
  });
});
