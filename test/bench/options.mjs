import { parseArgs } from 'node:util';

/**
 * @typedef {'chromium' | 'firefox'} Browser
 * @typedef {object} Options
 * @property {boolean} isEngineOnly
 * @property {Browser} browser
 * @property {number} rounds
 * @property {string | undefined} samples file that earlier rounds are read from and all are written to
 */

const MOST_ROUNDS = 100;

/** @param {readonly string[]} args @returns {Options} throws a RangeError at what makes no sense */
export function parseOptions(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      rounds: { type: 'string', default: '7' },
      samples: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 0 || rounds > MOST_ROUNDS) {
    throw new RangeError(`--rounds takes a number from 0 to ${MOST_ROUNDS}`);
  }
  const { browser, samples } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new RangeError('--browser takes chromium or firefox');
  }
  const [mode, ...rest] = positionals;
  if (rest.length > 0 || (mode !== undefined && mode !== 'engine')) {
    throw new RangeError(
      'npm run bench -- [engine] [--browser firefox] [--rounds N] [--samples FILE]',
    );
  }
  return { isEngineOnly: mode === 'engine', browser, rounds, samples };
}
