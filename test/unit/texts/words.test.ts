import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnosis/index.ts';
import { diagnose } from '../../../src/diagnosis/index.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { languages, plainText } from '../../../src/i18n/index.ts';
import { madeExchange } from '../../../src/model/made-exchange.ts';
import type { ReasonId } from '../../../src/reasons/index.ts';
import { reasonById, reasons } from '../../../src/reasons/index.ts';
import { sentencesOf, textOf } from '../../../src/reasons/texts.ts';
import { exampleFinding } from '../../../src/ui/reference/search.ts';
import { fieldCases } from '../../field/case.ts';
import { fieldExchange } from '../../field/exchange.ts';
import { madeCases } from '../../field/kinds/index.ts';
import { unseenCases } from '../../field/unseen/reports.ts';
import { generatedExchanges } from './exchanges.ts';
import '../../languages.ts';

/** How many words a reader is given at once: of `happened` and `why` in all, of the others an item. */
const MOST_WORDS = { cause: 16, happened: 25, why: 25, todo: 20, avoid: 20 } as const;
const MOST_ITEMS = { todo: 3, avoid: 2 } as const;
const FIELDS = ['cause', 'happened', 'why', 'todo', 'avoid'] as const;

type Field = (typeof FIELDS)[number];
type Shown = Pick<Finding, 'reason' | 'vars' | 'conditions'>;

const diagnosed = generatedExchanges(15_000).map((exchange, index) =>
  diagnose(exchange, {
    ...(index % 3 === 0 ? { endpointAllowOrigin: 'https://other.example' } : {}),
    ...(index % 5 === 0 ? { otherEndingAllowed: true } : {}),
  }),
);

/** The real reports, as far as a browser's events show them. */
const reported = [...fieldCases(), ...unseenCases(), ...madeCases().map(({ field }) => field)].map(
  (field) => diagnose(fieldExchange(field)),
);

/** Too rare a mixture for the generator: an avoidable preflight of a GET that nothing answers. */
const rare = diagnose(madeExchange({ hops: [{ asks: ['x-a'], preflight: [404, {}] }] }));

/** One of each kind: the same sentences with the same values filled read alike. */
const shown: readonly Shown[] = [
  ...new Map(
    [
      ...reasons.map(({ id }) => exampleFinding(id)),
      ...[rare, ...reported, ...diagnosed].flatMap(({ findings }) => findings),
    ].map((finding) => [kindOf(finding), finding]),
  ).values(),
];

/** The sentences that are read, and what fills them: whether at all, and the keys that choose words. */
function kindOf(finding: Shown): string {
  const filled = Object.entries(finding.vars).map(
    ([name, value]) => `${name}=${/^[a-z-]*$/.test(value) ? value : '…'}`,
  );
  return [...keysOf(finding), ...filled].join('|');
}

/** A value counts as one word: its length is not ours. */
function wordsIn(template: string, vars: Shown['vars']): number {
  const short = Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, value.replaceAll(/\s+/g, '')]),
  );
  return plainText(template, short)
    .split(/\s+/u)
    .filter((piece) => /[\p{L}\p{N}*]/u.test(piece)).length;
}

/** The cause is the headline, and counted by itself. */
function readIn(finding: Pick<Shown, 'reason' | 'conditions'>, locale: Locale, field: Field) {
  const read = sentencesOf(finding, locale);
  const causes = read.cause === undefined ? [] : [read.cause];
  if (field === 'cause') return causes;
  return field === 'happened' ? read.happened.slice(causes.length) : read[field];
}

/** The word counts of a field as it is shown: in all for `happened` and `why`, else of each item. */
function counts({ vars, ...finding }: Shown, field: Field, locale: Locale): number[] {
  const each = readIn(finding, locale, field).map((one) => wordsIn(one, vars));
  const isWhole = field === 'happened' || field === 'why';
  return isWhole ? [each.reduce((sum, one) => sum + one, 0)] : each;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

const report: string[] = [];
afterAll(() => console.info(report.join('\n')));

describe.each(languages)('the words of a finding (%s)', (locale) => {
  it.each(FIELDS)('are few in %s', (field) => {
    const all = shown.flatMap((finding) =>
      counts(finding, field, locale).map((words) => ({ words, reason: finding.reason })),
    );
    const tooLong = all.filter(({ words }) => words > MOST_WORDS[field]);
    const numbers = all.map(({ words }) => words);
    report.push(`${locale} ${field}: median ${median(numbers)}, most ${Math.max(...numbers)}`);
    expect([...new Set(tooLong.map(({ reason, words }) => `${reason}: ${words}`))]).toEqual([]);
  });

  it.each(['todo', 'avoid'] as const)('come in few items of %s', (field) => {
    const tooMany = shown.flatMap((finding) => {
      const items = sentencesOf(finding, locale)[field];
      return items.length > MOST_ITEMS[field] ? [`${finding.reason}: ${items.join(' / ')}`] : [];
    });
    expect([...new Set(tooMany)]).toEqual([]);
  });

  it('always say what happened, why, and what to do', () => {
    const silent = shown.flatMap((finding) => {
      const read = sentencesOf(finding, locale);
      return (['happened', 'why', 'todo'] as const)
        .filter((field) => read[field].length === 0)
        .map((field) => `${finding.reason} ${field}`);
    });
    expect([...new Set(silent)]).toEqual([]);
  });

  it('are filled: no empty value, no double blank', () => {
    const holes = shown.flatMap((finding) => {
      const { title, happened, why, todo, avoid } = sentencesOf(finding, locale);
      return [title, ...happened, ...why, ...todo, ...avoid]
        .filter((one) => HOLE.test(plainText(one, finding.vars)))
        .map((one) => `${finding.reason}: ${plainText(one, finding.vars)}`);
    });
    expect([...new Set(holes)].slice(0, 20)).toEqual([]);
  });

  it('stand in one reason only', () => {
    const owners = new Map<string, Set<ReasonId>>();
    for (const { id } of reasons) {
      for (const text of allSentences(id, locale)) {
        const bare = text.replaceAll(/\{\w+\}/g, '…');
        owners.set(bare, (owners.get(bare) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('have titles that tell two rows of the list apart', () => {
    const titles = reasons.map(({ id }) => textOf(id, locale).title.replaceAll(/\{[^}]*\}/g, '…'));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

/** What a sentence looks like when a value is missing from it. */
const HOLE = /[ \u202f]{2}|[{}]|\( ?\)|“”|«\u202f?»| [,.)]|\( /;

function allSentences(id: ReasonId, locale: Locale): string[] {
  const text = textOf(id, locale);
  return FIELDS.flatMap((field) =>
    (text[field] ?? []).map((one) => (typeof one === 'string' ? one : one.text)),
  );
}

/** A sentence of the catalogue with the facts that it hangs on. */
interface Tied {
  readonly key: string;
  readonly when: readonly string[];
}

const catalogue: readonly Tied[] = reasons.flatMap(({ id }) =>
  FIELDS.flatMap((field) =>
    (textOf(id, 'en')[field] ?? []).map((one) =>
      typeof one === 'string'
        ? { key: `${id}: ${one}`, when: [] }
        : { key: `${id}: ${one.text}`, when: [one.when].flat() },
    ),
  ),
);

describe('sentences and conditions', () => {
  const read = new Set(shown.flatMap((finding) => keysOf(finding)));
  const onReports = new Set(
    reported.flatMap(({ findings }) => findings.flatMap((finding) => keysOf(finding))),
  );

  it('are counted, with those that nothing here ever shows', () => {
    const whens = catalogue.flatMap(({ when }) => when);
    const distinct = new Set(whens.map((one) => one.replace('!', '')));
    const tied = catalogue.filter(({ when }) => when.length > 0).length;
    const never = catalogue.filter(({ key }) => !read.has(key)).map(({ key }) => key);
    report.push(
      `${catalogue.length} sentences, ${tied} of them tied to ${whens.length} conditions (${distinct.size} different)`,
      `${catalogue.filter(({ key }) => onReports.has(key)).length} shown on the ${reported.length} real reports, ${never.length} never shown`,
    );
    if (process.env['TEXTS'] !== undefined) report.push(...listed(onReports));
    expect(never).toEqual([]);
  });
});

/** `TEXTS=1` prints every sentence with its facts; a star: some real report shows it. */
function listed(onReports: ReadonlySet<string>): string[] {
  return catalogue.map(
    ({ key, when }) => `${onReports.has(key) ? '*' : ' '} [${when.join(', ')}] ${key}`,
  );
}

function keysOf(finding: Shown): string[] {
  return FIELDS.flatMap((field) =>
    readIn(finding, 'en', field).map((text) => `${finding.reason}: ${text}`),
  );
}

describe('who can fix it', () => {
  it('is not contradicted by another finding of the same leg', () => {
    const pairs = diagnosed.flatMap(({ findings }) => contradictions(findings));
    expect([...new Set(pairs)]).toEqual([]);
  });
});

/** Where the network, the browser or its user has to act, no header of the server can help. */
function contradictions(findings: readonly Finding[]): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const outside = errors.filter((one) => ['network', 'browser', 'user'].includes(fixableBy(one)));
  return outside.flatMap((one) =>
    errors
      .filter((other) => other.leg.kind === one.leg.kind && other.leg.hop === one.leg.hop)
      .filter((other) => fixableBy(other) === 'cors-headers')
      .map((other) => `${one.reason} and ${other.reason}`),
  );
}

function fixableBy({ reason }: Finding): string {
  return reasonById(reason).fixableBy;
}
