import { describe, expect, it } from 'vitest';
import { plainText } from '../../i18n/index.ts';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import { templatesOf } from '../texts.ts';
import en from './en.ts';
import reason from './reason.ts';

const FILE = 'file:///home/user/app.js';

describe('CORSRequestNotHttp', () => {
  it.each([
    [
      'a module of a page on disk',
      { url: FILE, pageOrigin: 'null', unanswered: true },
      'file',
      'disk',
    ],
    ['a scheme of an app', { url: 'app://obsidian.md/a', unanswered: true }, 'app', ''],
  ] satisfies [string, FactsRow, string, string][])('holds: %s', (_, row, scheme, place) => {
    expect(reason.evaluate(facts(row))?.vars).toEqual({ scheme, place });
  });

  it.each([
    ['answered', {}],
    ['http without a response', { unanswered: true }],
    ['a preflight', { kind: 'preflight', status: 405 }],
    ['no URL at all', { url: '', unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });

  it('is opened by a console message, with or without its values', () => {
    const texts = templatesOf(en).map((one) => plainText(one, {}));
    expect(texts.filter((one) => /[{}]/.test(one))).toEqual([]);
  });
});
