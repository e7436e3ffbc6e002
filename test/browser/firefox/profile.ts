import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Pref = string | number | boolean;
export type Prefs = Readonly<Record<string, Pref>>;

/** The id of `scripts/build/manifest.ts`, and the address that a profile of ours gives it. */
export const EXTENSION_ID = 'raison@raison.example';
export const EXTENSION_UUID = '4a150000-c025-4e44-8a11-0123456789ab';

/** No first-run pages, and no word to anybody off the machine. */
const QUIET: Prefs = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  // The preferences recommended for automation soften the rules for file: pages.
  'remote.prefs.recommended': false,
};

/** Firefox throttles and animates what it deems unimportant; tests wait for both. */
const SWIFT: Prefs = {
  'ui.prefersReducedMotion': 1,
  'toolkit.cosmeticAnimations.enabled': false,
  'dom.min_background_timeout_value': 4,
};

/** Errors go to the standard output, where the tests read them. */
const LOUD: Prefs = {
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
};

function prefsFor(theme: string, marionettePort: number, more: Prefs): Prefs {
  return {
    ...QUIET,
    ...SWIFT,
    ...LOUD,
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    'devtools.theme': theme,
    // The toolbox is 200 pixels high otherwise: too low for a screenshot to show anything.
    'devtools.toolbox.footer.height': 600,
    ...more,
  };
}

/** Makes a profile folder; whoever asked removes it. */
export async function makeProfile(
  theme: 'light' | 'dark',
  marionettePort: number,
  more: Prefs = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'raison-firefox-'));
  const prefs = Object.entries(prefsFor(theme, marionettePort, more));
  const lines = prefs.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(folder, 'user.js'), lines.join(''));
  return folder;
}
