import { afterAll, describe, expect, it } from 'vitest';
import { rootCause } from '../../../src/diagnosis/index.ts';
import type { FixPlan } from '../../../src/fixes/index.ts';
import { noteText, planFixes } from '../../../src/fixes/index.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { languages, plainText } from '../../../src/i18n/index.ts';
import type { ReasonId } from '../../../src/reasons/index.ts';
import { reasonById, reasons } from '../../../src/reasons/index.ts';
import { sentencesOf } from '../../../src/reasons/texts.ts';
import { exampleFinding, exampleOf } from '../../../src/ui/reference/search.ts';
import type { Place } from '../../teaching/statements.ts';
import { STATEMENTS } from '../../teaching/statements.ts';
import '../../languages.ts';

/** All sentences of a reason, as its example shows them. */
function textOfExample(id: ReasonId, locale: Locale): string {
  const finding = exampleFinding(id);
  const { title, happened, why, todo, avoid } = sentencesOf(finding, locale);
  return [title, ...happened, ...why, ...todo, ...avoid]
    .map((one) => plainText(one, finding.vars))
    .join('\n');
}

function planOf(id: ReasonId): FixPlan {
  return planFixes([exampleOf(id).entry]);
}

/** What a person needs to fix it, each decided by data: what the panel has to show of this reason. */
const FACTS = {
  leg: (id) => exampleOf(id).entry.diagnosis.findings.length > 0,
  'what failed': (id) => findingOf(id)?.header !== undefined || isAnsweredOrFailed(id),
  received: (id) => findingOf(id)?.value !== undefined || findingOf(id)?.vars['status'] !== '',
  expected: (id) => findingOf(id)?.expected !== undefined || planOf(id).policy !== undefined,
  'text to paste': (id) => planOf(id).fixes.some(({ blocks }) => blocks.length > 0),
  'where it goes': (id) => planOf(id).fixes.every(({ placement }) => placement.length > 0),
  'check and reload': (id) =>
    planOf(id).verify.length > 0 && planOf(id).fixes.some(({ apply }) => apply.length > 0),
  'what fails next': (id) => exampleOf(id).entry.diagnosis.findings.length > 0,
} as const satisfies Readonly<Record<string, (id: ReasonId) => boolean>>;

type Fact = keyof typeof FACTS;

/** A status, or the browser's own error where no response came. */
function isAnsweredOrFailed(id: ReasonId): boolean {
  const { exchange } = exampleOf(id).entry;
  const legs = exchange.hops.flatMap(({ preflight, actual }) => [preflight, actual]);
  return exchange.error !== undefined || legs.some((leg) => leg?.answer !== undefined);
}

function findingOf(id: ReasonId) {
  return exampleOf(id).entry.diagnosis.findings.find(({ reason }) => reason === id);
}

/** Facts that a reason has whoever has to fix it, as soon as anything was recorded. */
const ALWAYS: readonly Fact[] = ['leg', 'what failed', 'what fails next'];
const OF_THE_SERVER: readonly Fact[] = [
  ...ALWAYS,
  'received',
  'expected',
  'text to paste',
  'where it goes',
  'check and reload',
];

const recorded = reasons.filter(({ looksAt }) => looksAt !== 'message').map(({ id }) => id);
const byHeaders = recorded.filter((id) => {
  const cause = rootCause(exampleOf(id).entry.diagnosis);
  return cause?.reason === id && isFixedByHeaders(id);
});

/** A redirect is fixed where it is made, or by calling its target: not always by pasting headers. */
function isFixedByHeaders(id: ReasonId): boolean {
  const { fixableBy, severity, group } = reasonById(id);
  return (
    fixableBy === 'cors-headers' &&
    severity === 'error' &&
    group !== 'redirect' &&
    id !== 'missing-on-redirect'
  );
}

const counted: string[] = [];
afterAll(() => console.info(counted.join('\n')));

describe('the facts that a person needs', () => {
  it.each(recorded)('%s: which request, what failed, what else is wrong', (id) => {
    expect(ALWAYS.filter((fact) => !FACTS[fact](id))).toEqual([]);
  });

  it.each(byHeaders)(
    '%s: also the value received and expected, the text, its place, the check',
    (id) => {
      expect(OF_THE_SERVER.filter((fact) => !FACTS[fact](id))).toEqual([]);
    },
  );

  it('are counted', () => {
    for (const fact of Object.keys(FACTS) as Fact[]) {
      counted.push(
        `${fact}: ${recorded.filter((id) => FACTS[fact](id)).length} of ${recorded.length}`,
      );
    }
    expect(byHeaders.length).toBeGreaterThan(15);
  });
});

/** What Nginx's and Apache's texts say of where they go, with their lines. */
function serverTexts(locale: Locale, server: 'nginx' | 'apache'): string {
  return planOf('CORSMissingAllowOrigin')
    .fixes.filter((fix) => fix.server === server)
    .flatMap(({ blocks, placement, warnings }) => [
      ...blocks.map(({ code, context, file }) => `${context} ${file}\n${code}`),
      ...[...placement, ...warnings].map(({ id, vars }) => plainText(noteText(id, locale), vars)),
    ])
    .join('\n');
}

/** Where our texts say each statement; `test/browser/panel/teaching.test.ts` reads the panel itself. */
const PLACES: Readonly<Record<Place, (locale: Locale) => string>> = {
  missing: (locale) => textOfExample('CORSMissingAllowOrigin', locale),
  wildcard: (locale) => textOfExample('CORSNotSupportingCredentials', locale),
  apache: (locale) => serverTexts(locale, 'apache'),
  nginx: (locale) => serverTexts(locale, 'nginx'),
};

describe.each(languages)('what MDN’s page teaches (%s)', (locale) => {
  it('has 13 statements', () => expect(STATEMENTS).toHaveLength(13));

  it.each(STATEMENTS)('$says', ({ place, [locale]: wording }) => {
    expect(PLACES[place](locale)).toMatch(wording);
  });
});
