import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStubbed } from '../stub/browser.ts';
import { missingOf, score } from './facts.ts';
import { EXAMPLES, lackingIn, toldBy } from './panel-texts.ts';
import { demoInEverySource, type Explained } from './sources.ts';
import { type ByLanguage, factsTable, reasonsTable, statementsTable } from './tables.ts';

const FILE = join(import.meta.dirname, '../../docs/teaching.md');

async function toldInPanel(): Promise<ByLanguage> {
  const browser = await startStubbed();
  try {
    const en = await toldBy(browser, 'en', EXAMPLES);
    return { en, fr: await toldBy(browser, 'fr', EXAMPLES) };
  } finally {
    await browser.close();
  }
}

const pageOf = (
  told: ByLanguage,
  explained: readonly Explained[],
): string => `# What the panel teaches

*Written by \`npm run teaching\`, which reads what is on screen; \`npm test\` holds a sample to it.*

A short explanation must not teach less. Two yardsticks, and one script that measures every text with
them (\`test/teaching\`): the facts that a person needs to fix a request, and the statements of MDN's
page on the missing header, corrected where that page is wrong ([how we write](texts.md)).

## Beside the browsers' own words

For the same ${explained.length} blocked requests of the demo, in English: the panel with everything unfolded,
Chromium's console lines and its Issues panel (description and table), and Firefox's console line as
its table predicts it, which \`npm run oracle\` compares with Firefox. A value counts wherever it
stands: that is generous to lines that name the page's origin without saying that it is expected.

${factsTable(explained)}

## The 13 statements

Of the browsers' texts any words count that anybody would say it in.

${statementsTable(explained, told)}

## Each reason

What the rendered panel tells of the example of each reason that blocks a request, Nginx chosen:
✓ in English and in French, – there is nothing to tell. The last column has the statements above
that stand there in both languages.

${reasonsTable(told)}
`;

/** `npm run teaching`: 1 when the panel does not tell all that there is to tell. */
export async function main(): Promise<number> {
  const told = await toldInPanel();
  const explained = await demoInEverySource();
  writeFileSync(FILE, pageOf(told, explained));
  const lacking = [
    ...lackingIn(told.en).map((what) => `en: ${what}`),
    ...lackingIn(told.fr).map((what) => `fr: ${what}`),
    ...explained.flatMap(({ texts, reported }) =>
      missingOf(score(texts.Raison, reported)).map((fact) => `demo, ${reported.url}: ${fact}`),
    ),
  ];
  console.log(factsTable(explained));
  console.log([`${lacking.length} lacking`, ...lacking].join('\n'));
  return lacking.length > 0 ? 1 : 0;
}
