import { describe, expect, it } from 'vitest';
import en from './en.ts';
import { template } from './index.ts';
import '../../../test/languages.ts';

const phraseIds = Object.keys(en) as (keyof typeof en)[];

const marks = (text: string) => new Set(text.match(/`[^`]*`|\{\w+/g));

/** A plain blank where French sets a narrow one, a straight apostrophe, or an English dash. */
const WRONG = /'| [;:!?»]|« |[^\u202f]»|«[^\u202f]|—/u;

/** Words that both languages spell alike. */
const SAME = ['absent', 'certain'];

describe('the phrases', () => {
  it.each(phraseIds)('%s is French in French', (id) => {
    const prose = template(id, 'fr').replace(/`[^`]*`/g, '`');
    expect(prose).not.toMatch(WRONG);
    const isSame = template(id, 'fr') === template(id, 'en');
    expect(isSame).toBe(SAME.includes(id));
  });

  it.each(phraseIds)('%s has the same code and variables in both languages', (id) => {
    expect(marks(template(id, 'fr'))).toEqual(marks(template(id, 'en')));
  });
});
