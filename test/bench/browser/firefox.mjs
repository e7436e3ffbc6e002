import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** @typedef {import('./variants.mjs').Extension} Extension */
/** @typedef {typeof import('../../browser/firefox/launch.ts')} Launcher */

/** The tests' own driver: `vite` reads the TypeScript, Node 20 cannot. */
async function loadLauncher() {
  const path = join(import.meta.dirname, '../../browser/firefox/launch.ts');
  /** @type {{ module: Launcher }} */
  const { module } = await runnerImport(path, { configFile: false });
  return module;
}

/** @type {Promise<Launcher> | undefined} */
let launcher;

/**
 * Our driver always installs something: for a browser without extension, one that asks for nothing
 * and has no background.
 */
function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'raison-bench-empty-'));
  const browser_specific_settings = { gecko: { id: 'empty@raison.example' } };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', browser_specific_settings };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/**
 * A browser of its own, in a profile of its own, with at most one extension.
 *
 * @param {Extension | undefined} extension
 */
export async function launchFirefox(extension) {
  launcher ??= loadLauncher();
  const { launchFirefox: launch } = await launcher;
  const folder = extension?.folder ?? emptyExtension();
  const driver = await launch({ extension: folder, example: true });
  const close = async () => {
    await driver.close();
    if (extension === undefined) rmSync(folder, { recursive: true });
  };
  if (extension?.watch !== undefined) await choose(driver, extension.watch);
  const page = await driver.openTab('about:blank');
  return { page, pid: driver.reach.child.pid ?? 0, close };
}

/** @param {Awaited<ReturnType<Launcher['launchFirefox']>>} driver @param {string} watch */
async function choose(driver, watch) {
  const options = await driver.openExtensionPage('src/options/index.html');
  await options.evaluate(async (choice) => {
    const { browser } = /** @type {{ browser: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    );
    await browser.storage.local.set({ preferences: { watch: choice } });
  }, watch);
  await options.close();
}
