import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unusedPort } from '../../site/unused-port.mjs';
import type { LaunchOptions } from '../driver-interface.ts';
import { FirefoxDriver } from './driver.ts';
import { prepare } from './prepare.ts';
import { ended, errorsSaid, spawnFirefox } from './process.ts';
import type { Prefs } from './profile.ts';
import { makeProfile } from './profile.ts';
import { Bidi } from './protocol/bidi.ts';
import { Chrome } from './protocol/chrome.ts';
import { Marionette } from './protocol/marionette.ts';

export interface FirefoxOptions extends LaunchOptions {
  /** The theme of the DevTools. */
  readonly theme?: 'light' | 'dark';
  readonly prefs?: Prefs;
  readonly headless?: boolean;
}

const BUILT = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));

/** Starts Firefox with the extension in a profile of its own, which goes when it is closed. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxDriver> {
  const port = await unusedPort();
  const profile = await makeProfile(options.theme ?? 'light', port, prefsOf(options));
  const child = spawnFirefox(profile, await unusedPort(), options.headless ?? true);
  try {
    return await connect(options, port, { child, profile, errors: errorsSaid(child) });
  } catch (error) {
    child.kill('SIGKILL');
    await ended(child, profile);
    throw error;
  }
}

function prefsOf({ example, prefs = {} }: FirefoxOptions): Prefs {
  return example ? { 'network.dns.forceResolve': '127.0.0.1', ...prefs } : prefs;
}

async function connect(
  { lang = 'en', extension = BUILT }: FirefoxOptions,
  port: number,
  running: { child: ChildProcess; profile: string; errors: readonly string[] },
): Promise<FirefoxDriver> {
  const marionette = await Marionette.connect(port);
  const session = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
  const bidi = await Bidi.connect(webSocketUrlOf(session));
  const chrome = await Chrome.of(bidi);
  await prepare(chrome, lang);
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  return new FirefoxDriver({ marionette, bidi, chrome, ...running });
}

function webSocketUrlOf(session: unknown): string {
  const { capabilities } = session as { capabilities: { webSocketUrl: string } };
  return capabilities.webSocketUrl;
}
