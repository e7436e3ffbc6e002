import { ChromiumOracle } from './chromium.ts';
import type { OracleServer } from './server.ts';
import type { OracleBrowser } from './verdict.ts';

/** Starts a browser with the extension that lies unpacked in a folder. */
type Opener = (server: OracleServer, extension: string) => Promise<OracleBrowser>;

interface Known {
  readonly open: Opener;
  /** Where `npm run build` puts its extension. */
  readonly extension: string;
}

/** The browsers that the oracle can ask, by the name its command line takes. */
const BROWSERS: Readonly<Record<string, Known>> = {
  chromium: {
    open: (server, extension) => ChromiumOracle.open(server, extension),
    extension: 'dist/chrome',
  },
};

export async function openBrowser(
  name: string,
  server: OracleServer,
  extension: string | undefined,
): Promise<OracleBrowser> {
  const known = BROWSERS[name];
  if (known === undefined) throw new RangeError(`--browser ${Object.keys(BROWSERS).join('|')}`);
  return known.open(server, extension ?? known.extension);
}
