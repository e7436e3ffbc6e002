import { join } from 'node:path';
import { runnerImport } from 'vite';
import { FIREFOX_EXTENSION } from './build.mjs';
import { UserError } from './user-error.mjs';

/** The tests' own driver: what drives Firefox is written once, and in TypeScript. */
const DRIVER = join(import.meta.dirname, '../../test/browser/firefox');

/** @typedef {import('../../test/browser/firefox/driver.ts').FirefoxDriver} Firefox */
/** @typedef {import('../../test/browser/firefox/tab.ts').FirefoxTab} FirefoxTab */

/** Nobody wants to wait for a build to hear that it is missing. */
export async function findFirefox() {
  /** @type {{ module: typeof import('../../test/browser/firefox/process.ts') }} */
  const { module } = await runnerImport(join(DRIVER, 'process.ts'));
  try {
    return module.findFirefox();
  } catch {
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
  /** @type {{ module: typeof import('../../test/browser/firefox/launch.ts') }} */
  const { module } = await runnerImport(join(DRIVER, 'launch.ts'));
  return module.launchFirefox({ ...options, extension: FIREFOX_EXTENSION });
}
