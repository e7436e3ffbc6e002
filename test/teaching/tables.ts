import type { Locale } from '../../src/i18n/index.ts';
import { languages } from '../../src/i18n/index.ts';
import { FACTS, type Fact, type Score, score } from './facts.ts';
import type { Told } from './panel-texts.ts';
import { type Explained, SOURCES } from './sources.ts';
import { STATEMENTS } from './statements.ts';

export type ByLanguage = Readonly<Record<Locale, ReadonlyMap<string, Told>>>;

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly string[]): string =>
  [line(head), line(head.map(() => '---')), ...rows].join('\n');

/** The line of one reason: what is told in every language, in some, in none, or is not there to tell. */
export function reasonLine(reason: string, told: ByLanguage): string {
  const ones = languages.map((lang) => told[lang].get(reason));
  const statements = STATEMENTS.flatMap((_, index) =>
    ones.every((one) => one?.statements.includes(index + 1)) ? [index + 1] : [],
  );
  return line([
    `\`${reason}\``,
    ...FACTS.map((fact) => markOf(ones, fact)),
    rangesOf(statements) || '–',
  ]);
}

function markOf(ones: readonly (Told | undefined)[], fact: Fact): string {
  const found = ones.map((one) => one?.facts[fact]);
  if (found.every((one) => one === undefined)) return '–';
  if (found.every((one) => one === true)) return '✓';
  return languages.filter((_, index) => found[index] === true).join(' ') || '✗';
}

/** `1–3, 7` for 1, 2, 3 and 7. */
function rangesOf(numbers: readonly number[]): string {
  const starts = numbers.filter((one) => !numbers.includes(one - 1));
  const ends = numbers.filter((one) => !numbers.includes(one + 1));
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`))
    .join(', ');
}

export function reasonsTable(told: ByLanguage): string {
  const rows = [...told.en.keys()].map((reason) => reasonLine(reason, told));
  return table(['reason', ...FACTS, 'statements'], rows);
}

const shareOf = (all: readonly Score[], fact: Fact): string => {
  const those = all.filter((one) => one[fact] !== undefined);
  return `${those.filter((one) => one[fact] === true).length} of ${those.length}`;
};

/** How many of the demo's requests each source tells a fact of, of those that have it. */
export function factsTable(explained: readonly Explained[]): string {
  const scores = SOURCES.map((source) =>
    explained.map(({ texts, reported }) => score(texts[source], reported)),
  );
  const rows = FACTS.map((fact) => line([fact, ...scores.map((all) => shareOf(all, fact))]));
  const total = scores.map((all) => {
    const told = all.flatMap((one) => Object.values(one));
    return `${Math.round((100 * told.filter(Boolean).length) / told.length)} %`;
  });
  const silent = SOURCES.map(
    (source) => explained.filter(({ texts }) => texts[source] === '').length,
  );
  return table(
    ['fact', ...SOURCES],
    [...rows, line(['all of them', ...total]), line(['requests it is silent about', ...silent])],
  );
}

/** Which statements a source makes anywhere in the demo, in any words. */
export function statementsTable(explained: readonly Explained[], told: ByLanguage): string {
  const all = SOURCES.map((source) => explained.map(({ texts }) => texts[source]).join('\n'));
  const rows = STATEMENTS.map(({ says, anyhow }, index) => {
    const inPanel = languages.map((lang) =>
      [...told[lang].values()].some(({ statements }) => statements.includes(index + 1)),
    );
    const others = all.slice(1).map((text) => (anyhow.test(text) ? '✓' : '–'));
    return line([index + 1, says, ...inPanel.map((one) => (one ? '✓' : '✗')), ...others]);
  });
  const raison = languages.map((lang) => `Raison, ${lang}`);
  return table(['', 'statement', ...raison, ...SOURCES.slice(1)], rows);
}
