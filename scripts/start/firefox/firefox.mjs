import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { FIREFOX_EXTENSION } from '../build.mjs';
import { UserError } from '../user-error.mjs';

/** The tests' own driver: what drives Firefox is written once, and in TypeScript. */
const DRIVER = join(import.meta.dirname, '../../../test/browser/firefox');
const SETUP = join(import.meta.dirname, '../../setup.mjs');

/** @typedef {import('../../../test/browser/firefox/driver.ts').FirefoxDriver} Firefox */
/** @typedef {import('../../../test/browser/firefox/tab.ts').FirefoxTab} FirefoxTab */

/** Here, not before `npm start`: npm hands its arguments to no script but that one. */
function isInstalledNow() {
  if (process.env['FIREFOX_PATH']) return false;
  const stdio = 'inherit'; // to stderr, where a reader of `--json` has it out of the way
  return spawnSync(process.execPath, [SETUP, 'start', 'firefox'], { stdio }).status === 0;
}

/** Nobody wants to wait for a build to hear that it is missing. */
export async function findFirefox() {
  /** @type {{ module: typeof import('../../../test/browser/firefox/process.ts') }} */
  const { module } = await runnerImport(join(DRIVER, 'process.ts'));
  try {
    return module.findFirefox();
  } catch {
    if (isInstalledNow()) return module.findFirefox();
    throw new UserError('noFirefox');
  }
}

/**
 * Starts Firefox with the extension in a profile of its own, which goes when it is closed.
 *
 * @param {{ lang: 'en' | 'fr', headless: boolean }} options
 * @returns {Promise<Firefox>}
 */
export async function startFirefox(options) {
  /** @type {{ module: typeof import('../../../test/browser/firefox/launch.ts') }} */
  const { module } = await runnerImport(join(DRIVER, 'launch.ts'));
  return module.launchFirefox({ ...options, extension: FIREFOX_EXTENSION });
}
