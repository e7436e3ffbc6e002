import type { Case, PageKind, Site } from './case.ts';

/** Two ports of 127.0.0.1 on which the same servers answer under every name. */
export interface Ports {
  readonly one: number;
  readonly two: number;
}

/**
 * Names for the browser's resolver. Nobody listens on 127.0.0.2, and nobody else can take our port
 * there; plain http names are no secure contexts and get no `Sec-Fetch-*`, `localhost` does.
 */
export const HOST_RULES =
  'MAP nowhere.test ~NOTFOUND, MAP dead.test 127.0.0.2, MAP *.test 127.0.0.1, MAP localhost 127.0.0.1';

/** The same for Firefox, name by name; `N/A` is a name that does not exist. */
export const HOSTS = [
  ['nowhere.test', 'N/A'],
  ['dead.test', '127.0.0.2'],
  ['app.shop.test', '127.0.0.1'],
  ['api.shop.test', '127.0.0.1'],
  ['other.test', '127.0.0.1'],
  ['frame.test', '127.0.0.1'],
] as const;

/** Names of the hosts that can hold cookies. */
export const COOKIE_HOSTS = [
  'localhost',
  '127.0.0.1',
  'app.shop.test',
  'api.shop.test',
  'other.test',
  'frame.test',
] as const;

/** Origin of the page in the tab. */
export function pageOrigin(page: PageKind, { one }: Ports): string {
  return page.endsWith('local') ? `http://localhost:${one}` : `http://app.shop.test:${one}`;
}

/** Address of the page; a public one says of itself that it comes from the Internet. */
export function pageUrl(page: PageKind, ports: Ports, tag: string): string {
  const kind = page.startsWith('public') ? 'public' : 'page';
  return `${pageOrigin(page, ports)}/${kind}/${tag}`;
}

export function foreignOrigin({ one }: Ports): string {
  return `http://frame.test:${one}`;
}

/** Serialized origin of the code that makes the request. */
export function callerOrigin({ page, place }: Case, ports: Ports): string {
  if (place === 'sandbox') return 'null';
  return place === 'foreign' ? foreignOrigin(ports) : pageOrigin(page, ports);
}

function siteOrigin(site: Site, testCase: Case, ports: Ports): string {
  const { one, two } = ports;
  const isForeign = testCase.place === 'foreign';
  const home = isForeign ? foreignOrigin(ports) : pageOrigin(testCase.page, ports);
  const origins: Readonly<Record<Site, string>> = {
    home,
    port: home.replace(String(one), String(two)),
    sibling: `http://api.shop.test:${two}`,
    third: `http://127.0.0.1:${two}`,
    other: `http://other.test:${one}`,
    dead: `http://dead.test:${two}`,
    nowhere: `http://nowhere.test:${two}`,
    tls: `https://api.shop.test:${two}`,
  };
  return origins[site];
}

/** Address of one hop; the first part of its path decides whether cookies go with it. */
export function hopUrl(testCase: Case, index: number, ports: Ports): string {
  const hop = testCase.hops[index] ?? testCase.hops[0];
  const jar = testCase.cookies ? 'with' : 'bare';
  const origin = siteOrigin(hop.site, testCase, ports);
  return `${origin}/${jar}/${testCase.id}/${index}/${hop.path ?? 'items'}`;
}

/** Which case and hop an address belongs to; `undefined` for pages and scripts. */
export function hopOfPath(path: string): { id: string; index: number } | undefined {
  const match = /^\/(?:with|bare)\/([^/]+)\/(\d+)\//.exec(path);
  if (match === null) return undefined;
  return { id: match[1] ?? '', index: Number(match[2]) };
}
