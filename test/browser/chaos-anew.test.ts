import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION, FIREFOX_EXTENSION } from '../../scripts/start/build.mjs';
import { inBothBrowsers } from './both.ts';
import { chaosRoutes } from './chaos-web.ts';
import {
  chooseBuffer,
  closeWindow,
  openDesk,
  openPrivateWindow,
  reloadExtension,
  reportOf,
  storedIn,
  versionOf,
} from './desk.ts';
import type { Driver, Tab } from './driver-interface.ts';
import { until } from './retry.ts';
import { ways } from './ways.ts';
import { Web } from './web.ts';

const NEXT = '99.0.0';

/** The files of the next version take the place of those that run. */
function publish(folder: string): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: NEXT }));
}

inBothBrowsers((launch, browser) => {
  let folder: string;
  let driver: Driver;
  let web: Web;
  let desk: Tab;

  beforeAll(async () => {
    web = await Web.open(chaosRoutes);
    folder = mkdtempSync(join(tmpdir(), 'raison-anew-'));
    cpSync(browser === 'chromium' ? EXTENSION : FIREFOX_EXTENSION, folder, { recursive: true });
    driver = await launch({ extension: folder });
    await driver.mistakes();
  });

  beforeEach(async () => {
    desk = await openDesk(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const paths = async (of: Pick<Tab, 'tabId'>): Promise<string[]> =>
    (await reportOf(desk, of)).exchanges.map(({ url }) => new URL(url).pathname);

  describe('an update', () => {
    it('ends the old version, keeps what was chosen and records again', async () => {
      const tab = await driver.openTab(`${web.origin('page')}/asker`);
      await expect.poll(() => paths(tab)).toEqual(['/asker-asked']);
      await chooseBuffer(desk, 123);
      publish(folder);
      await reloadExtension(desk);
      await until('the next version', async () => {
        desk = await openDesk(driver);
        return (await versionOf(desk)) === NEXT;
      });
      expect((await storedIn(desk)).local).toContain('123');
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
      desk = await until('the extension', () => openDesk(driver));
      const window = await openPrivateWindow(desk, `${web.origin('page')}/secretly`);
      await expect.poll(() => paths(window)).toEqual(['/secretly-asked']);
      expect(await paths(tab)).toEqual([]);
      const { session, local } = await storedIn(desk);
      expect(session).toContain('/secretly-asked');
      expect(local).not.toContain('secretly');
      await closeWindow(desk, window.windowId);
      const kept = async (): Promise<string> => (await storedIn(desk)).session;
      await expect.poll(kept).not.toContain('secretly');
      expect(await driver.mistakes()).toEqual([]);
    });
  });
});
