import { describe, expect, expectTypeOf, it } from 'vitest';
import { shellUrl, shellWord } from './curl.ts';
import type { Quoted, ShellWord } from './quoted.ts';
import { config, joinQuoted, markQuoted, quotedJson, shell } from './quoted.ts';

describe('config and shell', () => {
  it('weave values that passed the law', () => {
    const name = config`X-Name`;
    expect(config`add_header ${name} "1";`).toBe('add_header X-Name "1";');
    expect(config`${name}: ${name}`).toBe('X-Name: X-Name');
    expect(shell`echo ${shellWord('a b')}`).toBe("echo 'a b'");
  });

  it('do not take an unquoted string, nor one quoted for the other', () => {
    expectTypeOf<string>().not.toExtend<Quoted>();
    expectTypeOf<string>().not.toExtend<ShellWord>();
    expectTypeOf<Quoted>().not.toExtend<ShellWord>();
    expectTypeOf(config).parameter(1).toEqualTypeOf<Quoted>();
    expectTypeOf(shell).parameter(1).toEqualTypeOf<ShellWord>();
  });
});

describe('JSON', () => {
  const words = ['a', 'b c', 'd  e'].map(markQuoted);

  it('has lists of words in one line each, and what they say is untouched', () => {
    const text = quotedJson({
      list: words.slice(0, 2),
      more: { one: words.slice(0, 1), none: [] },
    });
    expect(text.split('\n')).toEqual([
      '{',
      '  "list": ["a", "b c"],',
      '  "more": {',
      '    "one": ["a"],',
      '    "none": []',
      '  }',
      '}',
    ]);
  });

  it.each([[words], [[...words, ...words]], [[[markQuoted('a')], true, 7]]])(
    'reads as what was written: %j',
    (value) => expect(JSON.parse(quotedJson(value))).toEqual(value),
  );
});

describe('a joined list', () => {
  it('has the separator between, and nothing around', () => {
    const parts = ['a', 'b'].map(markQuoted);
    expect(joinQuoted(parts, ', ')).toBe('a, b');
    expect(joinQuoted(parts.slice(0, 1), '|')).toBe('a');
  });
});

describe('shellWord', () => {
  it.each([
    ['a', "'a'"],
    ['$(id)`id`', "'$(id)`id`'"],
    ["it's", "'it'\\''s'"],
    ['', "''"],
  ])('%s', (text, word) => expect(shellWord(text)).toBe(word));
});

describe('shellUrl', () => {
  it.each([
    ['https://api.example/a?b=$c&d', "'https://api.example/a?b=$c&d'"],
    ["https://api.example/it's", "'https://api.example/it'\\''s'"],
    ['http://api.example/', "'http://api.example/'"],
    ['-o /etc/passwd https://api.example/', "'https://YOUR-URL.example/'"],
    ['javascript:https://api.example/', "'https://YOUR-URL.example/'"],
    ['https://', "'https://YOUR-URL.example/'"],
    ['https://api.example/\n', "'https://YOUR-URL.example/'"],
    ['https://api.example/\u202e', "'https://YOUR-URL.example/'"],
    ['@/etc/passwd', "'https://YOUR-URL.example/'"],
    ['file:///etc/passwd', "'https://YOUR-URL.example/'"],
  ])('%s', (url, word) => expect(shellUrl(url)).toBe(word));

  it('has room for 2048 characters after the scheme', () => {
    const longest = `https://${'a'.repeat(2048)}`;
    expect(shellUrl(longest)).toBe(`'${longest}'`);
    expect(shellUrl(`${longest}a`)).toBe("'https://YOUR-URL.example/'");
  });
});
