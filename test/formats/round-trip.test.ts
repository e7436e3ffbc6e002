import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/diagnosis/index.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import { shareTab } from '../../src/formats/index.ts';
import type { Browser, Exchange } from '../../src/model/index.ts';
import type { RecordedEvent } from '../recordings/replay.ts';
import { eventsOf, firefoxEvents, namesIn, readRecording, replay } from '../recordings/replay.ts';
import { allEntries, causeOf, harText, opened } from './fixtures.ts';

const tab = (entries: readonly Entry[]) => ({ entries, tabId: 7, dropped: 2, version: '1.2.3' });

/** What a reader sees of an entry. */
const verdict = (entry: Entry) => ({
  outcome: entry.diagnosis.outcome,
  cause: causeOf(entry),
  findings: entry.diagnosis.findings.map(
    ({ reason, certainty, leg }) => `${reason} ${certainty} ${leg.hop} ${leg.kind}`,
  ),
  browserErrors: entry.diagnosis.browserErrors,
});

/** Judged by what the file itself claims not to know, which a copy does not repeat. */
const isPlain = ({ exchange, diagnosis }: Entry) =>
  diagnosis.explained && exchange.error !== '' && diagnosis.outcome !== 'unknown';

const legs = (list: readonly Entry[]) =>
  list.map(({ exchange }) =>
    exchange.hops.map(({ url, preflight, actual }) => [
      url,
      preflight?.sent,
      preflight?.answer,
      actual.answer,
      actual.method,
    ]),
  );

describe.each(['shop-chromium', 'shop-firefox', 'odd-chromium', 'odd-firefox'] as const)(
  '%s',
  (name) => {
    const entries = opened(harText(name)).entries.filter(isPlain);

    it.each([
      ['report', true],
      ['report', false],
      ['har', true],
      ['har', false],
    ] as const)('comes back from our own %s (redacted: %s) as it was', (kind, redact) => {
      const again = opened(shareTab(kind, tab(entries), { redact }));
      expect(entries.length).toBeGreaterThan(8);
      expect(again.unread).toBe(0);
      expect(again.entries.map(verdict)).toEqual(entries.map(verdict));
    });

    it('comes back from our own HAR with every header and leg', () => {
      const again = opened(shareTab('har', tab(entries), { redact: false })).entries;
      expect(legs(again)).toEqual(legs(entries));
    });
  },
);

/** As the background has them: with what a HAR file never holds. */
const LIVE: Readonly<Record<Browser, () => Exchange[]>> = {
  chromium: () =>
    ['extra', 'lna', 'more'].flatMap((file) =>
      namesIn(`chromium/${file}`).flatMap((name) => {
        const { webRequest } = readRecording(`chromium/${file}`, name);
        return replay('chromium', eventsOf('chromium', webRequest as RecordedEvent[]));
      }),
    ),
  firefox: () =>
    namesIn('firefox').flatMap((name) =>
      replay('firefox', eventsOf('firefox', firefoxEvents(name))),
    ),
};

describe.each(['chromium', 'firefox'] as const)('exchanges recorded in %s', (browser) => {
  // Firefox tells in the page's timings that a request which completed was refused.
  const told = LIVE[browser]().flatMap((exchange): Exchange[] => {
    if (exchange.end === 'pending') return [];
    const partial = { ...exchange, incomplete: true as const };
    return exchange.end === 'completed' && browser === 'firefox'
      ? [exchange, partial, { ...exchange, readable: false }, { ...exchange, readable: true }]
      : [exchange, partial];
  });

  it.each([true, false])('come back from a report (redacted: %s) as they were', (redact) => {
    expect(told.length).toBeGreaterThan(150);
    for (const exchange of told) {
      // Alone: what others of its page tell is the same for a live tab and for a file.
      const entry = { exchange, diagnosis: diagnose(exchange) };
      const [again] = opened(shareTab('report', tab([entry]), { redact })).entries;
      if (again === undefined) throw new Error('The report is empty');
      expect(verdict(again)).toEqual(verdict(entry));
      expect(again.exchange.incomplete).toBe(exchange.incomplete);
      expect(again.exchange.readable).toBe(exchange.readable);
    }
  });
});

describe('a tab as a file', () => {
  const entries = allEntries();

  it('tells what was dropped', () => {
    expect(opened(shareTab('report', tab(entries)))).toMatchObject({ dropped: 2 });
  });

  it('is a HAR that other programs can read, with our findings beside it', () => {
    const { log } = JSON.parse(shareTab('har', tab(entries))) as {
      log: { creator: object; entries: Record<string, unknown>[]; pages: { id: string }[] };
    };
    expect(log.creator).toEqual({ name: 'Raison', version: '1.2.3' });
    const pages = log.pages.map(({ id }) => id);
    for (const entry of log.entries) {
      expect(entry).toMatchObject({
        startedDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        request: {
          method: expect.any(String),
          url: expect.any(String),
          headers: expect.any(Array),
        },
        response: { status: expect.any(Number), headers: expect.any(Array) },
        _raison: { findings: expect.any(Array) },
      });
      expect(pages).toContain(entry['pageref']);
    }
    const found = log.entries.map(({ _raison: said }) => said as { rootCause: string | null });
    expect(found.some(({ rootCause }) => rootCause === 'preflight-auth')).toBe(true);
  });

  it.each(['report', 'har'] as const)('as a %s redacts unless told not to', (kind) => {
    const secret = 's3cr3t';
    expect(shareTab(kind, tab(entries))).not.toContain(secret);
    expect(shareTab(kind, tab(entries), { redact: false })).toContain(secret);
  });
});
