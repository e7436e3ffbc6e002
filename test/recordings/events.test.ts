import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/background/capture/request-event.ts';
import { play } from '../../src/background/capture/testing.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import type { Browser, Exchange } from '../../src/model/index.ts';
import type { RecordedEvent } from './replay.ts';
import { eventsOf, firefoxEvents, namesIn, readRecording, replay } from './replay.ts';

/**
 * Every event is a crossing into the extension's process, which is what watching costs. Each one that
 * is asked for is asked for because verdicts are lost without it: `docs/decisions/events.md` has the
 * numbers that this prints.
 */
const KINDS = {
  chromium: ['send', 'headers', 'error'],
  firefox: ['send', 'headers', 'error', 'completed'],
} as const;

const FETCHED = 'xmlhttprequest';
/** What a page's markup loads: most of it asks for no CORS, and nothing tells that beforehand. */
const isOfMarkup = ({ type }: RequestEvent) =>
  ['script', 'image', 'stylesheet', 'media', 'font'].includes(type);

const IN_CHROMIUM = ['extra', 'more', 'lna'].flatMap((run) =>
  namesIn(`chromium/${run}`).map(
    (name) => (readRecording(`chromium/${run}`, name)['webRequest'] ?? []) as RecordedEvent[],
  ),
);

const RECORDED: Readonly<Record<Browser, readonly RequestEvent[][]>> = {
  chromium: IN_CHROMIUM.map((events) => eventsOf('chromium', events)),
  firefox: namesIn('firefox').map((name) => eventsOf('firefox', firefoxEvents(name))),
};

function verdictOf(browser: Browser, events: readonly RequestEvent[]): string {
  return verdictsOn(replay(browser, events));
}

function verdictsOn(exchanges: readonly Exchange[]): string {
  const verdicts = exchanges.map((exchange) => {
    const { outcome, findings } = diagnose(exchange);
    return [exchange.hops[0].url, exchange.end, outcome, findings.map(({ reason }) => reason)];
  });
  return JSON.stringify(verdicts);
}

/** Of how many recordings does the verdict change when these events do not come? */
function lostWithout(browser: Browser, isLeftOut: (event: RequestEvent) => boolean): number {
  return RECORDED[browser].filter((events) => {
    const heard = events.filter((event) => !isLeftOut(event));
    return heard.length < events.length && verdictOf(browser, heard) !== verdictOf(browser, events);
  }).length;
}

describe.each(['chromium', 'firefox'] as const)('%s: verdicts are lost', (browser) => {
  const all = RECORDED[browser].length;

  it.each(KINDS[browser])('without %s', (kind) => {
    const lost = lostWithout(browser, (event) => event.kind === kind);
    console.log(`${browser}: without ${kind}, ${lost} of ${all} verdicts change`);
    expect(lost).toBeGreaterThan(0);
  });

  it.each(KINDS[browser])('without %s of what is fetched', (kind) => {
    const lost = lostWithout(browser, (event) => event.kind === kind && event.type === FETCHED);
    console.log(`${browser}: without ${kind} of fetches, ${lost} of ${all} verdicts change`);
    expect(lost).toBeGreaterThan(0);
  });

  const ofMarkup = KINDS[browser].filter((kind) => kind !== 'error');
  it.each(ofMarkup)('without %s of markup', (kind) => {
    const lost = lostWithout(browser, (event) => event.kind === kind && isOfMarkup(event));
    console.log(`${browser}: without ${kind} of markup, ${lost} of ${all} verdicts change`);
    expect(lost).toBeGreaterThan(0);
  });
});

/** Milliseconds from each response to the error that followed it, unless the page had it before. */
function delaysIn(events: readonly RecordedEvent[]): number[] {
  const errors = events.filter(({ ev, ip }) => ev === 'onErrorOccurred' && ip === undefined);
  return errors.flatMap(({ requestId, timeStamp }) => {
    const before = events.findLast(
      (one) =>
        one.requestId === requestId && one.timeStamp <= timeStamp && one.ev !== 'onErrorOccurred',
    );
    return before?.ev === 'onHeadersReceived' ? [timeStamp - before.timeStamp] : [];
  });
}

describe('chromium: silence', () => {
  const WITH_ENDS = {
    onSendHeaders: 'send',
    onHeadersReceived: 'headers',
    onErrorOccurred: 'error',
    onCompleted: 'completed',
  } as const;

  it('can be told from a refusal, which follows its response within milliseconds', () => {
    const delays = IN_CHROMIUM.flatMap(delaysIn);
    expect(delays.length).toBeGreaterThan(50);
    expect(Math.max(...delays)).toBeLessThan(50);
  });

  it('says of every recording what onCompleted would', () => {
    const ended = IN_CHROMIUM.map((events) => {
      const told = play('chromium', eventsOf('chromium', events, WITH_ENDS));
      const exchanges = told.map(({ exchange }) => exchange);
      expect(verdictOf('chromium', eventsOf('chromium', events))).toBe(verdictsOn(exchanges));
      return exchanges.filter(({ end }) => end === 'completed').length;
    });
    expect(ended.filter((count) => count > 0).length).toBeGreaterThan(40);
  });
});
