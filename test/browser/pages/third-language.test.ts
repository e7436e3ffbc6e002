import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { sourceFiles } from '../../../scripts/package/files.mjs';
import { unpack } from '../../package/unpack.ts';
import { launchChromium } from '../chromium/launch.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Types and a build of the whole tree, on a machine that may be busy with others. */
const PATIENCE = 240_000;

/** `fr.ts`, `fr-own.ts`, `open-fr.ts`, `fr/list.ts`, `_locales/fr/messages.json`. */
const FRENCH = /(?<=[/-])fr(?=[./-])/;

/** Each text in ⟦…⟧: `title: '…'`, or an item of a list of its own line. Conditions are none. */
const TEXT = /^(\s+(?!when:)(?:(?:[\w-]+|'[^']+'): )?)(['"`])(?=\S)(.*)\2(,?)$/gm;

const CONDITION = /^!?[a-z\d-]+$/;

const inThird = (text: string): string =>
  text
    .replaceAll(/(from '\.[^']*?[/-])fr(?=[./-])/g, '$1de')
    .replaceAll(TEXT, (line, start, quote, words, end) =>
      CONDITION.test(words) ? line : `${start}${quote}⟦${words}⟧${quote}${end}`,
    );

let folder: string;

/** A copy of the project with one more file beside each French one, and one entry in the list. */
beforeAll(() => {
  const source = sourceFiles(ROOT).filter(({ name }) => !/^(?:test|store|docs)\//.test(name));
  folder = unpack(source.map(({ name, data }) => [name, data]));
  for (const { name, data } of source.filter((one) => FRENCH.test(one.name))) {
    const path = join(folder, name.replace(FRENCH, 'de'));
    mkdirSync(dirname(path), { recursive: true });
    const text = Buffer.from(data).toString();
    writeFileSync(path, name.endsWith('.ts') ? inThird(text) : text.replace('"fr"', '"de"'));
  }
  const list = join(folder, 'src/i18n/languages.ts');
  writeFileSync(list, readFileSync(list, 'utf8').replace("'fr'] as const", "'fr', 'de'] as const"));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, [vite, 'build'], { cwd: folder, env });
}, PATIENCE);

it(
  'a third language is one more file beside each, and one entry in the one list',
  () => {
    const layers = readdirSync(join(folder, 'src'), { withFileTypes: true })
      .map(({ name }) => `src/${name}`)
      .filter((layer) => existsSync(join(folder, layer, 'tsconfig.json')));
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, ['-b', '--pretty', 'false', ...layers], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  },
  PATIENCE,
);

it(
  'is chosen in the panel, which then speaks it',
  async () => {
    const driver = await launchChromium({ extension: join(folder, 'dist/chrome') });
    try {
      const panel = await driver.openExtensionPage('src/panel/index.html?tabId=1');
      await panel.click('button[lang="de"]');
      const spoken = () =>
        panel.evaluate(() => ({
          language: document.documentElement.lang,
          name: document.querySelector('button[lang="de"]')?.getAttribute('aria-label'),
          text: document.body.textContent,
        }));
      await expect.poll(spoken).toMatchObject({ language: 'de', name: 'Deutsch' });
      expect((await spoken()).text).toContain('⟦');
    } finally {
      await driver.close();
    }
  },
  PATIENCE,
);
