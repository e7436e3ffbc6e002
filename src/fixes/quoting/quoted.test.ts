import { describe, expect, expectTypeOf, it } from 'vitest';
import { shellUrl, shellWord } from './curl.ts';
import type { Quoted, ShellWord } from './quoted.ts';
import { config, shell } from './quoted.ts';

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
