import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION, FIREFOX_EXTENSION } from '../../../scripts/start/build.mjs';
import {
  chooseBuffer,
  closeWindow,
  openApiPage,
  openPrivateWindow,
  reloadExtension,
  reportOf,
  storedIn,
  versionOf,
} from '../api-page.ts';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';
import { chaosRoutes } from './chaos-web.ts';

const NEXT = '99.0.0';

/** The files of the next version take the place of those that run. */
function publish(folder: string): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: NEXT }));
}

inBothBrowsersByTurns('firefox', (launch, browser) => {
  let folder: string;
  let driver: Driver;
  let web: Web;
  let apiPage: Tab;

  beforeAll(async () => {
    web = await Web.open(chaosRoutes);
    folder = mkdtempSync(join(tmpdir(), 'raison-restart-'));
    cpSync(browser === 'chromium' ? EXTENSION : FIREFOX_EXTENSION, folder, { recursive: true });
    driver = await launch({ extension: folder });
    await driver.mistakes();
  });

  beforeEach(async () => {
    apiPage = await openApiPage(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const paths = async (of: Pick<Tab, 'tabId'>): Promise<string[]> =>
    (await reportOf(apiPage, of)).exchanges.map(({ url }) => new URL(url).pathname);

  describe('an update', () => {
    it('ends the old version, keeps what was chosen and records again', async () => {
      const tab = await driver.openTab(`${web.origin('page')}/asker`);
      await expect.poll(() => paths(tab)).toEqual(['/asker-asked']);
      await chooseBuffer(apiPage, 123);
      publish(folder);
      await reloadExtension(apiPage);
      await until('the next version', async () => {
        apiPage = await openApiPage(driver);
        return (await versionOf(apiPage)) === NEXT;
      });
      expect((await storedIn(apiPage)).local).toContain('123');
      await until('a record', async () => {
        await tab.evaluate(ways.fetch, `${web.origin('api')}/updated`);
        return (await paths(tab)).includes('/updated');
      });
      expect(await driver.mistakes()).toEqual([]);
    });
  });

  describe('a private window that Raison was let into', () => {
    it('is recorded in memory only, and leaves nothing when it is closed', async () => {
      const tab = await driver.openTab(`${web.origin('page')}/`);
      await driver.allowPrivately();
      apiPage = await until('the extension', () => openApiPage(driver));
      const window = await openPrivateWindow(apiPage, `${web.origin('page')}/secretly`);
      await expect.poll(() => paths(window)).toEqual(['/secretly-asked']);
      expect(await paths(tab)).toEqual([]);
      const { session, local } = await storedIn(apiPage);
      expect(session).toContain('/secretly-asked');
      expect(local).not.toContain('secretly');
      await closeWindow(apiPage, window.windowId);
      const kept = async (): Promise<string> => (await storedIn(apiPage)).session;
      await expect.poll(kept).not.toContain('secretly');
      expect(await driver.mistakes()).toEqual([]);
    });
  });
});
