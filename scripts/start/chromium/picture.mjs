import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../user-error.mjs';
import { openDevTools } from './devtools.mjs';
import { photograph } from './photograph.mjs';

/**
 * Where the picture of the panel goes; found out first, so that nobody waits for a refusal.
 *
 * @param {import('../options.mjs').Options} options
 * @returns {string | undefined} nothing when only the report is wanted
 */
export function checkPath({ screenshot, json }) {
  if (screenshot === undefined) return json ? undefined : join(tmpdir(), 'raison-panel.png');
  const path = resolve(screenshot);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new UserError('noScreenshot', { value: screenshot });
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('noScreenshot', { value: screenshot });
  return path;
}

/** Selects the first blocked request, and says whether its explanation is there. */
const SELECT = `(async () => {
  const row = '[data-testid="exchange"][data-outcome="blocked"]';
  const shown = () => document.querySelector('[data-testid="finding"]') !== null;
  for (let i = 0; i < 100 && !shown(); i++) {
    document.querySelector(row)?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return shown();
})()`;

/**
 * Photographs the real DevTools, open on the panel, with the first blocked request explained.
 *
 * @param {import('./chromium.mjs').Browser} browser
 * @param {string} path
 * @param {boolean} isBlocked whether there is any
 */
export async function takePicture({ context, page, extensionId }, path, isBlocked) {
  const { frontend, panel } = await openDevTools(context, page, extensionId);
  if (isBlocked) await panel.evaluate(SELECT);
  await photograph(frontend, path);
  return path;
}
