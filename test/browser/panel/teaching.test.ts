import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';
import { EXAMPLES, lackingIn, toldBy } from '../../teaching/panel-texts.ts';
import { STATEMENTS } from '../../teaching/statements.ts';
import { type ByLanguage, reasonLine } from '../../teaching/tables.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/teaching.md'), 'utf8');

/** Between them they make all the statements. */
const TAUGHT = ['CORSMissingAllowOrigin', 'CORSNotSupportingCredentials'];
/** `npm run teaching` reads them all. */
const SAMPLE = EXAMPLES.filter(({ reason }, index) => TAUGHT.includes(reason) || index % 8 === 0);

let browser: StubBrowser;
let told: ByLanguage;

beforeAll(async () => {
  browser = await startStubbed();
  const en = await toldBy(browser, 'en', SAMPLE);
  told = { en, fr: await toldBy(browser, 'fr', SAMPLE) };
});

afterAll(() => browser?.close());

describe('what the panel teaches', () => {
  it.each(['en', 'fr'] as const)('is all that there is to tell, %s', (lang) => {
    expect(STATEMENTS).toHaveLength(13);
    expect(told[lang].size).toBe(SAMPLE.length);
    expect(lackingIn(told[lang])).toEqual([]);
  });

  it('is what the document says', () => {
    for (const { reason } of SAMPLE) expect(PAGE).toContain(reasonLine(reason, told));
  });

  it('is in the document for every reason', () => {
    const absent = EXAMPLES.filter(({ reason }) => !PAGE.includes(`| \`${reason}\` |`));
    expect(absent.map(({ reason }) => reason)).toEqual([]);
  });
});
