import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const REDRAWN = 500;

/** Docked, the front-end leaves most of its own picture to the page, which a picture lacks. */
const UNDOCK = `(async () => {
  const { DockController } = await import('./ui/legacy/legacy.js');
  DockController.DockController.instance().setDockSide('undocked');
})()`;

/**
 * Photographs a DevTools front-end, undocked and on the tab that it shows.
 *
 * @param {import('./cdp.mjs').Child} frontend
 * @param {string} file
 * @param {{ width: number, height: number }} size
 */
export async function photograph(frontend, file, size = { width: 1280, height: 860 }) {
  await frontend.evaluate(UNDOCK);
  const metrics = { ...size, deviceScaleFactor: 1, mobile: false };
  await frontend.send('Emulation.setDeviceMetricsOverride', metrics);
  // The list draws what a new size brings into sight a moment later.
  await pause(REDRAWN);
  const { data } = /** @type {{ data: string }} */ (await frontend.send('Page.captureScreenshot'));
  await writeFile(file, Buffer.from(data, 'base64'));
}
