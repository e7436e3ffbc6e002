import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminalLanguage } from '../../../scripts/start/terminal/language.mjs';
import {
  harmless,
  inks,
  paragraph,
  widthOf,
  wrap,
} from '../../../scripts/start/terminal/terminal.mjs';

describe('terminalLanguage', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LC_ALL: 'fr_CA', LC_MESSAGES: 'en_GB' }, 'fr'],
    [{ LC_ALL: '', LANG: 'fr_BE' }, 'fr'],
  ])('reads %j as %s', (env, lang) => {
    expect(terminalLanguage(env)).toBe(lang);
  });
});

describe('wrap', () => {
  it('breaks at blanks', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('keeps a long word whole, and French punctuation with its word', () => {
    expect(wrap('see http://api.shop.localhost/x', 10)).toEqual([
      'see',
      'http://api.shop.localhost/x',
    ]);
    expect(wrap('quoi\u202f? oui', 6)).toEqual(['quoi\u202f?', 'oui']);
  });

  it('loses no word and exceeds the width by no more than one word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé’]{1,12}$/)),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
          expect(lines.every((line) => line.length <= width || !line.includes(' '))).toBe(true);
        },
      ),
    );
  });
});

describe('paragraph', () => {
  it('indents every line and keeps paragraphs apart', () => {
    expect(paragraph('one two\nthree', '  ', 8)).toBe('  one\n  two\n  three');
  });

  it('hangs a bullet into the margin', () => {
    expect(paragraph('one two', '    ', 8, '- ')).toBe('  - one\n    two');
  });
});

describe('widthOf', () => {
  it('stays readable', () => {
    expect([{}, { columns: 10 }, { columns: 90 }, { columns: 300 }].map(widthOf)).toEqual([
      80, 40, 90, 100,
    ]);
  });
});

describe('harmless', () => {
  it('lets no escape sequence and no bidi control through', () => {
    expect(harmless('a\u001b[2Jb\u202ec\u0007\u009bd')).toBe('a\ufffd[2Jb\ufffdc\ufffd\ufffdd');
  });

  it('keeps lines, tabs and French', () => {
    expect(harmless('é\u202f!\n\tx')).toBe('é\u202f!\n\tx');
  });
});

describe('inks', () => {
  it('colours a terminal only', () => {
    expect(inks({ isTTY: true }, {}).red('x')).toBe('\u001b[31mx\u001b[0m');
    expect(inks({}, {}).red('x')).toBe('x');
    expect(inks({ isTTY: true }, { NO_COLOR: '1' }).red('x')).toBe('x');
    expect(inks({ isTTY: true }, { TERM: 'dumb' }).red('x')).toBe('x');
  });
});
