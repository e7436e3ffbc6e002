import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ONE_BROWSER } from '../browser/one-browser.ts';

const FOLDER = fileURLToPath(new URL('../browser', import.meta.url));
/** Where each test file lies, by its name, which no two of them share. */
const paths = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => [basename(path), join(FOLDER, path)]),
);
const files = [...paths.keys()].toSorted();
const isShared = (name: string): boolean =>
  /inBothBrowsers(?:ByTurns)?\(|describe\.each\(\['chromium', 'firefox'\]/.test(
    readFileSync(paths.get(name) ?? '', 'utf8'),
  );

describe('browser tests', () => {
  it.each(files)('%s runs in both browsers, or says why not', (name) => {
    expect(isShared(name)).toBe(ONE_BROWSER[name] === undefined);
  });

  it('has no reason for a file that is gone', () => {
    expect(Object.keys(ONE_BROWSER).filter((name) => !files.includes(name))).toEqual([]);
  });

  afterAll(() => {
    console.log(`${files.filter(isShared).length} files of browser tests run in both browsers;`);
    for (const [name, one] of Object.entries(ONE_BROWSER)) {
      console.log(`only in ${one.in}: ${name} (${one.why})`);
    }
  });
});
