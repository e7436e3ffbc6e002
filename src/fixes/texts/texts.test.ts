import { describe, expect, expectTypeOf, it } from 'vitest';
import { plainText } from '../../i18n/index.ts';
import { note } from '../note.ts';
import { servers } from '../servers/generated/en.ts';
import common from './en.ts';
import { noteText } from './index.ts';
import '../../../test/languages.ts';

const en = { ...common, ...servers };
const noteIds = Object.keys(en) as (keyof typeof en)[];

const marks = (text: string) => new Set(text.match(/`[^`]*`|\{\w+\}/g));

/** A plain blank where French sets a narrow one, a straight apostrophe, or an English dash. */
const WRONG = /'| [;:!?»]|« |[^\u202f]»|«[^\u202f]|—/u;

describe('the notes', () => {
  it.each(noteIds)('%s is French in French', (id) => {
    const prose = noteText(id, 'fr').replace(/`[^`]*`/g, '`');
    expect(prose).not.toMatch(WRONG);
    expect(noteText(id, 'fr')).not.toBe(noteText(id, 'en'));
  });

  it.each(noteIds)('%s has the same code and variables in both languages', (id) => {
    expect(marks(noteText(id, 'fr'))).toEqual(marks(noteText(id, 'en')));
  });

  it('never advises what we promise not to', () => {
    const all = noteIds.flatMap((id) => [noteText(id, 'en'), noteText(id, 'fr')]).join('\n');
    expect(all).not.toMatch(/cors-anywhere|allorigins|corsproxy|disable-web-security/i);
  });

  it('renders with the values of a note', () => {
    const { id, vars } = note('stays-for-others', { value: '*' });
    expect(plainText(noteText(id, 'en'), vars)).toContain('Access-Control-Allow-Origin: *');
  });
});

describe('what the compiler holds against a note', () => {
  it('is that it lacks its variables', () => {
    expectTypeOf(note<'public-data'>).parameters.toEqualTypeOf<['public-data']>();
    expectTypeOf(note<'stays-for-others'>)
      .parameter(1)
      .toEqualTypeOf<Readonly<Record<'value', string>>>();
  });
});
