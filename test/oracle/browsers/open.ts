import type { Browser } from '../../../src/model/index.ts';
import { BatchedOracle } from '../batched.ts';
import type { OracleServer } from '../cases/server.ts';
import type { OracleTabs } from '../cases/tabs.ts';
import type { OracleBrowser } from '../judge/verdict.ts';
import { ChromiumTabs } from './chromium.ts';
import { FirefoxTabs } from './firefox.ts';

/** Starts a browser with the extension that lies unpacked in a folder. */
type Launcher = (extension: string, server: OracleServer) => Promise<OracleTabs>;

interface Known {
  readonly launch: Launcher;
  /** Where `npm run build` puts its extension. */
  readonly extension: string;
}

/** The browsers that the oracle can ask, by the name its command line takes. */
const BROWSERS: Readonly<Record<Browser, Known>> = {
  chromium: {
    launch: (extension) => ChromiumTabs.launch(extension),
    extension: 'dist/chrome',
  },
  firefox: {
    launch: (extension, { ports }) => FirefoxTabs.launch(extension, ports),
    extension: 'dist/firefox',
  },
};

export function isKnown(name: string): name is Browser {
  return Object.hasOwn(BROWSERS, name);
}

export async function openBrowser(
  name: string,
  server: OracleServer,
  extension: string | undefined,
): Promise<OracleBrowser> {
  if (!isKnown(name)) throw new RangeError(`--browser ${Object.keys(BROWSERS).join('|')}`);
  const known = BROWSERS[name];
  return new BatchedOracle(name, await known.launch(extension ?? known.extension, server), server);
}
