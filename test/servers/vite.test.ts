import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getHeader } from '../../src/model/index.ts';
import { launchChromium } from '../browser/chromium/launch.ts';
import { unusedPort } from '../site/unused-port.mjs';
import type { Applications } from './matrix/application.ts';
import { startApplications } from './matrix/application.ts';
import type { Pages } from './matrix/pages.ts';
import { ask, openPages } from './matrix/pages.ts';
import type { Shown } from './matrix/panel.ts';
import { readPanel } from './matrix/panel.ts';
import { SHAPES, send } from './matrix/probe.ts';
import { launch } from './setup/daemon.ts';
import { makeSiteFolder } from './setup/site-folder.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');
let pages: Pages;
let behind: Applications;

beforeAll(async () => {
  [behind, pages] = await Promise.all([startApplications(), openPages(launchChromium)]);
});

afterAll(async () => {
  behind?.close();
  await pages?.close();
});

/** A development server with the text where its label says, for as long as `work` takes. */
async function developing<T>({ fixes }: Shown, work: (origin: string) => Promise<T>): Promise<T> {
  const [block] = fixes.find(({ server }) => server === 'vite')?.blocks ?? [];
  expect(block?.context).toBe('vite');
  const folder = makeSiteFolder();
  const port = await unusedPort();
  const file = join(folder.www, 'vite.config.js');
  const packages = join(folder.www, 'node_modules');
  if (!existsSync(packages)) symlinkSync(PACKAGES, packages);
  const config = `import { defineConfig } from 'vite';\nexport default defineConfig({\ncacheDir: '${folder.dir}/t/vite',\n${block?.code}\n});\n`;
  writeFileSync(file, config);
  const vite = join(PACKAGES, 'vite/bin/vite.js');
  const where = ['--host', '127.0.0.1', '--port', `${port}`, '--strictPort'];
  const daemon = await launch(
    process.execPath,
    [vite, folder.www, '--config', file, ...where],
    port,
  );
  try {
    return await work(`http://localhost:${port}`);
  } finally {
    await daemon.stop();
    folder.remove();
  }
}

describe('the text for a development server, from the panel', () => {
  it.each([
    ['plain', 'get'],
    ['options-405', 'put-json'],
  ] as const)('lets the page read what was blocked: %s, %s', async (behaviour, name) => {
    const url = `http://localhost:${behind.http}/${behaviour}/items`;
    const shape = SHAPES[name];
    expect((await ask(pages.ours.tab, url, shape)).readable).toBe(false);
    const panel = await pages.openPanel('en');
    const shown = await readPanel(panel, url, shape, { server: 'vite' });
    await panel.close();
    await developing(shown, async (origin) => {
      await pages.second.tab.goto(`${origin}/`);
      const { pathname } = new URL(url);
      expect((await ask(pages.second.tab, origin + pathname, shape)).readable).toBe(true);
      const stranger = await send(origin + pathname, 'GET', { Origin: 'https://evil.example' });
      expect(stranger.status).toBe(200);
      expect(getHeader(stranger.headers, 'Access-Control-Allow-Origin')).toBe(null);
    });
  });
});
