import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cmdWord, windowsCommand } from './curl.ts';
import { argumentsOf } from './testing.ts';

const printable = fc
  .array(fc.constantFrom(...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))))
  .map((chars) => chars.join('').replaceAll('!', ''));
const nasty = fc
  .array(
    fc.constantFrom('%', '%PATH%', '%PATH:~0,3%', '%20', '"', '\\', '\\"', '^', '&', '|', '<', ' '),
  )
  .map((parts) => parts.join(''));

describe('one argument for cmd.exe', () => {
  it.each([
    ['Origin: https://app.example', '^"Origin^: https^://app.example^"'],
    ['a%PATH%b', '^"a^%^PATH^%^b^"'],
    ['say "hi"', '^"say ^\\^"hi^\\^"^"'],
    ['C:\\', '^"C^:^\\^\\^"'],
  ])('%s is %s', (text, word) => {
    expect(argumentsOf(`curl ${word}`)).toEqual(['curl', text]);
    expect(cmdWord(text)).toBe(word);
  });

  it('arrives as it was, and expands no variable, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(printable, nasty), printable, (one, other) => {
        const line = `curl ${cmdWord(one)} ${cmdWord(other)}`;
        expect(argumentsOf(line)).toEqual(['curl', one, other]);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('a command for cmd.exe', () => {
  it('holds no exclamation mark, which delayed expansion reads inside carets, too', () => {
    const headers = ['Accept: !PATH!', 'Origin: https://a.example'];
    const line = windowsCommand({ method: 'GET', url: 'https://a.example/!PATH!', headers });
    expect(line).not.toContain('!');
    expect(argumentsOf(line)).toContain('Accept: YOUR-VALUE');
    expect(argumentsOf(line).at(-1)).toBe('https://a.example/%21PATH%21');
  });
});
