import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/diagnosis/index.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import type { WrittenEntry } from '../../src/formats/har/write.ts';
import { harOf } from '../../src/formats/har/write.ts';
import { openFile } from '../../src/formats/index.ts';
import type { Exchange } from '../../src/model/index.ts';
import { valuesOf } from '../../src/model/index.ts';
import { scenarios } from '../site/scenarios.mjs';
import { generatedExchanges, recordedExchanges } from '../tools/engine/exchanges.ts';
import { causeOf, harText, opened, pathOf } from './fixtures.ts';

/** How what a file tells compares with what the live panel says of the same exchange. */
const GROUPS = ['same', 'other cause', 'undecided', 'not in the file', 'contrary'] as const;

type Group = (typeof GROUPS)[number];

interface Row {
  readonly source: string;
  readonly file: string;
  readonly counts: Readonly<Record<Group, number>>;
  /** The causes that are lost most often. */
  readonly lost: readonly string[];
}

function groupOf(live: Entry, read: Entry | undefined): Group {
  const [known, told] = [live.diagnosis.outcome, read?.diagnosis.outcome];
  if (read === undefined) return 'not in the file';
  if (told === known) return causeOf(live) === causeOf(read) ? 'same' : 'other cause';
  return told === 'unknown' || known === 'unknown' ? 'undecided' : 'contrary';
}

function rowOf(
  source: string,
  file: string,
  pairs: readonly (readonly [live: Entry, read: Entry | undefined])[],
): Row {
  const grouped = pairs.map(([live, read]) => ({
    cause: causeOf(live),
    group: groupOf(live, read),
  }));
  const counts = GROUPS.map((group) => [
    group,
    grouped.filter((one) => one.group === group).length,
  ]);
  const losses = new Map<string, number>();
  for (const { cause, group } of grouped) {
    if (group !== 'same' && cause !== null) losses.set(cause, (losses.get(cause) ?? 0) + 1);
  }
  const most = [...losses].toSorted(([, one], [, other]) => other - one).slice(0, 4);
  return {
    source,
    file,
    counts: Object.fromEntries(counts) as Row['counts'],
    lost: most.map(([cause, n]) => `${cause} ${n}`),
  };
}

/** A browser's file names the error of each request; what is ours is taken out. */
function browserFile(exchange: Exchange, creator: string): string {
  const { log } = harOf([judged(exchange)], '1', false);
  const entries = log.entries.map(({ _raison, ...entry }) => entry);
  return JSON.stringify({ log: { ...log, creator: { name: creator, version: '1' }, entries } });
}

/** A proxy sees what crossed the wire: no page, no kind of request, no error of a browser. */
function proxyFile(exchange: Exchange): string {
  const written = harOf([judged(exchange)], '1', false).log.entries;
  const entries = written.filter(({ response }) => response.status > 0).map(onWire);
  const creator = { name: 'mitmproxy', version: '1' };
  return JSON.stringify({ log: { version: '1.2', creator, pages: [], entries } });
}

function onWire({ _raison, _resourceType, pageref: _pageref, ...entry }: WrittenEntry): object {
  const { _error, ...response } = entry.response;
  return { ...entry, response };
}

function judged(exchange: Exchange): Entry {
  return { exchange, diagnosis: diagnose(exchange) };
}

function readFrom(text: string): Entry | undefined {
  const file = openFile(text);
  return file.kind === 'refused' ? undefined : file.entries[0];
}

function compared(source: string, exchanges: readonly Exchange[]): Row[] {
  const live = exchanges.map(judged);
  const [{ browser } = { browser: 'chromium' }] = exchanges;
  const creator = browser === 'chromium' ? 'WebInspector' : 'Firefox';
  const from = (write: (exchange: Exchange) => string) =>
    live.map((one) => [one, readFrom(write(one.exchange))] as const);
  return [
    rowOf(
      source,
      `${browser} (made)`,
      from((one) => browserFile(one, creator)),
    ),
    rowOf(source, 'proxy (made)', from(proxyFile)),
  ];
}

/** The generator adds a `Location` where a case goes on, whatever is there. */
function isConsistent({ hops }: Exchange): boolean {
  const locations = hops.map(({ actual }) => valuesOf(actual.answer?.headers ?? [], 'Location'));
  return locations.every((values) => values.length < 2);
}

/** The demo, whose live verdicts `test/browser/start` sees in both browsers. */
function demo(browser: 'chromium' | 'firefox'): Row {
  const { entries } = opened(harText(`shop-${browser}`));
  const rows = scenarios.map(({ path, reason }) => {
    const read = entries.find((entry) => pathOf(entry) === path);
    const outcome = reason === null ? ('allowed' as const) : ('blocked' as const);
    return { read, reason, outcome };
  });
  const counts: Record<Group, number> = {
    same: 0,
    'other cause': 0,
    undecided: 0,
    'not in the file': 0,
    contrary: 0,
  };
  const lost: string[] = [];
  for (const { read, reason, outcome } of rows) {
    const told = read?.diagnosis.outcome;
    const isSame = told === outcome && (read === undefined ? null : causeOf(read)) === reason;
    const group =
      read === undefined
        ? 'not in the file'
        : isSame
          ? 'same'
          : told === outcome
            ? 'other cause'
            : told === 'unknown'
              ? 'undecided'
              : 'contrary';
    counts[group] += 1;
    if (group !== 'same' && reason !== null) lost.push(`${reason} 1`);
  }
  return { source: 'the demo', file: `${browser} (exported)`, counts, lost };
}

function table(rows: readonly Row[]): string {
  const head = ['exchanges', 'file', ...GROUPS, 'most often lost'];
  const lines = rows.map(({ source, file, counts, lost }) => [
    source,
    file,
    ...GROUPS.map((group) => String(counts[group])),
    lost.join(', '),
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

describe('the verdict of a HAR file, beside the live one', () => {
  const recorded = recordedExchanges();
  const rows = [
    demo('chromium'),
    demo('firefox'),
    ...(['chromium', 'firefox'] as const).flatMap((browser) =>
      compared(
        `recorded in ${browser}`,
        recorded.filter((one) => one.browser === browser),
      ),
    ),
    ...compared('generated, as in the oracle', generatedExchanges(500, 0).filter(isConsistent)),
  ];

  it('never says the contrary', () => {
    console.log(table(rows));
    expect(rows.filter(({ counts }) => counts.contrary > 0)).toEqual([]);
  });

  it.each(rows)('names seldom another cause: $source, $file', ({ counts }) => {
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    expect(all).toBeGreaterThan(20);
    expect(counts['other cause'] / all).toBeLessThan(0.05);
  });

  const browsers = rows.filter(({ file }) => !file.startsWith('proxy'));
  it.each(browsers)('is decided for most, from a browser: $source, $file', ({ counts }) => {
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    expect(counts.same / all).toBeGreaterThan(0.75);
  });
});
