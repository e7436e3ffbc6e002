import { describe, expect, it } from 'vitest';
import en from './en.ts';
import { previewNoteText } from './index.ts';
import '../../../../test/languages.ts';

const previewNoteIds = Object.keys(en) as (keyof typeof en)[];

const marks = (text: string) => new Set(text.match(/`[^`]*`|\{\w+\}/g));

/** A plain blank where French sets a narrow one, a straight apostrophe, or an English dash. */
const WRONG = /'| [;:!?»]|« |[^\u202f]»|«[^\u202f]|—/u;

describe('the preview’s notes', () => {
  it.each(previewNoteIds)('%s is French in French', (id) => {
    const prose = previewNoteText(id, 'fr').replace(/`[^`]*`/g, '`');
    expect(prose).not.toMatch(WRONG);
    expect(previewNoteText(id, 'fr')).not.toBe(previewNoteText(id, 'en'));
  });

  it.each(previewNoteIds)('%s has the same code and variables in both languages', (id) => {
    expect(marks(previewNoteText(id, 'fr'))).toEqual(marks(previewNoteText(id, 'en')));
  });
});
