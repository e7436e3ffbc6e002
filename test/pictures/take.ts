import type { Page } from 'playwright';
import { visit } from '../browser/panel/panel-states.ts';
import type { StubBrowser } from '../stub/browser.ts';
import type { Boxes } from './boxes.ts';
import { boxesOf } from './boxes.ts';
import type { Scene } from './scenes.ts';
import { stateOf } from './scenes.ts';

export interface Picture {
  readonly png: Buffer;
  readonly boxes: Boxes;
}

/** Brings a scene on, and leaves the pointer where it lights up nothing. */
export async function bringOn(browser: StubBrowser, scene: Scene): Promise<Page> {
  const page = await visit(browser, stateOf(scene), scene);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

export async function take(page: Page): Promise<Picture> {
  const boxes = await boxesOf(page);
  return { png: await page.screenshot({ animations: 'disabled' }), boxes };
}
