import { describe, expect, it } from 'vitest';
import en from './en.ts';
import fr from './fr.ts';
import type { UiText } from './translate.ts';
import { translate } from './translate.ts';
import '../../../test/languages.ts';

function forms(text: UiText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

const pairs = Object.entries(en).map(([key, text]): [string, UiText, UiText] => [
  key,
  text,
  (fr as Record<string, UiText>)[key] ?? '',
]);
const french = Object.entries(fr).flatMap(([key, text]) =>
  forms(text).map((form): [string, string] => [key, form]),
);

describe('interface texts', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(pairs)('%s is written in both languages with the same variables', (_, ours, theirs) => {
    const vars = (text: UiText) =>
      new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []));
    expect(forms(theirs).every((form) => form.trim() !== '')).toBe(true);
    expect(vars(theirs)).toEqual(vars(ours));
  });

  it.each(french)('%s follows French typography', (_, text) => {
    const prose = text.replace(/`[^`]*`|\{\w+\}/g, 'x');
    expect(prose).not.toMatch(/[^\u202F][;:!?»](?!\/\/)(?!\w)/);
    expect(prose).not.toMatch(/«[^\u202F]/);
    expect(prose).not.toMatch(/['"]/);
  });
});

describe('translate', () => {
  it.each([
    ['en', 1, '1 older dropped'],
    ['en', 0, '0 older dropped'],
    ['fr', 0, '0 ancienne retirée'],
    ['fr', 1, '1 ancienne retirée'],
    ['fr', 12345, '12\u202F345 anciennes retirées'],
  ] as const)('%s counts %i', (locale, n, expected) => {
    expect(translate(locale, 'countDropped', { n })).toBe(expected);
  });

  it('inserts values as they are, even those that look like a template', () => {
    expect(translate('en', 'copyWhat', { what: '{n} $& {what}' })).toBe('Copy: {n} $& {what}');
  });
});
