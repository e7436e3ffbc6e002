import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ONE_BROWSER } from '../browser/one-browser.ts';

const FOLDER = fileURLToPath(new URL('../browser', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'));
const isShared = (name: string): boolean =>
  /inBothBrowsers\(|describe\.each\(\['chromium', 'firefox'\]/.test(
    readFileSync(`${FOLDER}/${name}`, 'utf8'),
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
