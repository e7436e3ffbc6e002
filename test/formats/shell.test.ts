import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posixCommand, shellWord } from '../../src/fixes/quoting/curl.ts';

/** Runs a script in the machine's own shell; its standard output cut at every NUL. */
function run(script: string, shell = 'sh'): string[] {
  const { stdout, status, stderr } = spawnSync(shell, ['-s'], {
    input: script,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nowhere' },
    maxBuffer: 64 * 1024 * 1024,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\0').slice(0, -1);
}

const PIECES = [
  `' '\\'' " \\ $ $HOME $(id) \`id\` ! !! * ~ {a,b} %s # ; && | < > -n -- é 𝕏`.split(' '),
  ['\n', '\r', '\t', ' ', '\u202e', ''],
].flat();

const pieces = fc.constantFrom(...PIECES);
const hostile = fc.oneof(
  fc.array(pieces).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary-ascii' }),
);

describe('a word for a POSIX shell', () => {
  it.each(['sh', 'bash'])('reaches a program of %s as it was, whatever is in it', (shell) => {
    const texts = fc
      .sample(hostile, { numRuns: 5000, seed: 20_261_123 })
      .map((text) => text.replaceAll('\0', ''));
    const script = texts.map((text) => `printf '%s\\0' ${shellWord(text)}`).join('\n');
    expect(run(script, shell)).toEqual(texts);
  });

  it('is another word for another text', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        expect(shellWord(one) === shellWord(other)).toBe(one === other);
      }),
      { numRuns: 5000 },
    );
  });
});

const TAIL = ' | head -c 4000';

describe('a curl command', () => {
  it('has exactly the arguments that were meant', () => {
    const header = fc.stringMatching(/^[A-Za-z-]{1,9}: [ -~]{0,30}$/);
    const url = fc.stringMatching(/^https:\/\/[a-z]{1,9}\/[!-~]{0,30}$/);
    const calls = fc.sample(fc.tuple(url, fc.array(header, { maxLength: 4 })), {
      numRuns: 1000,
      seed: 20_261_123,
    });
    const lines = calls.map(([to, headers]) => posixCommand({ method: 'PUT', url: to, headers }));
    const expected = calls.flatMap(([to, headers]) => [
      ...'-g -sS -i --path-as-is -X PUT'.split(' '),
      ...headers.flatMap((line) => ['-H', line]),
      '--url',
      to,
    ]);
    // Two thousand processes less: what keeps the start of the body comes after the arguments.
    const commands = lines.map((line) => line.slice(0, line.lastIndexOf(TAIL)));
    expect(lines.filter((line) => !line.endsWith(TAIL))).toEqual([]);
    expect(run(`curl() { printf '%s\\0' "$@"; }\n${commands.join('\n')}`)).toEqual(expected);
  });
});
