import { request as httpRequest } from 'node:http';
import type { Site } from './sites/site.ts';
import { ADMIN, HOST, WWW } from './sites/site.ts';

/** One request of somebody, to be repeated after the fix. */
export interface Probe {
  /** `''` for a request without `Origin`. */
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The method and headers that a preflight asks for. */
  readonly asks?: { readonly method: string; readonly headers: readonly string[] };
}

/** A response as it was on the wire, one header line an entry. */
export interface Recorded {
  readonly status: number;
  readonly lines: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const METHODS = ['GET', 'PUT', 'DELETE', 'PATCH'];
const COOKIE = { Cookie: 'sid=1' };

/** Origins that look like this one and are not. */
function lookalikes(origin: string): string[] {
  const { protocol, hostname, port } = new URL(origin);
  const end = port === '' ? '' : `:${port}`;
  const other = protocol === 'http:' ? 'https:' : 'http:';
  return [
    `${protocol}//${hostname}.evil.example${end}`,
    `${protocol}//evil-${hostname}${end}`,
    `${protocol}//${hostname.replace('.', 'x')}${end}`,
    `${other}//${hostname}${end}`,
    `${protocol}//${hostname}:${Number(port || 443) + 1}`,
    `${protocol}//${hostname}${end}0`,
    `${protocol}//evil.example/${hostname}`,
  ];
}

/** What of a site its probes follow from. */
export type Probed = Pick<Site, 'request' | 'paths' | 'login'>;

/** Everybody's requests: before the fix they are recorded, afterwards repeated. */
export function probesOf(site: Probed, page: string): Probe[] {
  const { request, paths } = site;
  const known = [page, WWW, ADMIN];
  const strangers = ['https://evil.example', 'null', ...lookalikes(page), ...lookalikes(WWW)];
  return [
    ...['', ...known].flatMap((origin) => thorough(site, request.path, origin)),
    ...strangers.flatMap((origin) => brief(site, request.path, origin)),
    ...paths.flatMap((path) => ['', ...known].flatMap((origin) => brief(site, path, origin))),
  ];
}

/** Every method, with and without credentials, and its preflights. */
function thorough(site: Probed, path: string, origin: string): Probe[] {
  const logins = site.login === undefined ? [{}] : [{}, { Authorization: site.login }];
  const actual = logins.flatMap((login) =>
    [...METHODS, 'HEAD'].flatMap((method) => [
      { origin, path, method, headers: login },
      { origin, path, method, headers: { ...login, ...COOKIE } },
    ]),
  );
  const asked = [site.request, ...METHODS.map((method) => ({ method, headers: {} }))].flatMap(
    ({ method, headers }) =>
      [Object.keys(headers).toSorted(), ['content-type', 'x-token']].map((names) =>
        preflight(origin, path, method, names),
      ),
  );
  const unheardOf = [site.request.method, 'PURGE'].map((method) =>
    preflight(origin, path, method, ['x-anything']),
  );
  return [...actual, ...asked, ...unheardOf, { origin, path, method: 'OPTIONS', headers: {} }];
}

/** The request itself, with a cookie, and its preflight. */
function brief({ request, login }: Probed, path: string, origin: string): Probe[] {
  const own = login === undefined ? {} : { Authorization: login };
  return [
    { origin, path, method: 'GET', headers: own },
    { origin, path, method: request.method, headers: { ...own, ...COOKIE } },
    preflight(origin, path, request.method, Object.keys(request.headers).toSorted()),
  ];
}

function preflight(origin: string, path: string, method: string, names: readonly string[]): Probe {
  const headers = {
    'Access-Control-Request-Method': method,
    ...(names.length > 0 ? { 'Access-Control-Request-Headers': names.join(',') } : {}),
  };
  return { origin, path, method: 'OPTIONS', headers, asks: { method, headers: names } };
}

/** Sends a probe to the site on this machine; no browser in between that would hide anything. */
export function send(port: number, { origin, path, method, headers }: Probe): Promise<Recorded> {
  const whole = {
    Host: `${HOST}:${port}`,
    ...(origin === '' ? {} : { Origin: origin }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const to = { host: '127.0.0.1', port, path, method, headers: whole, agent: false };
    const outgoing = httpRequest(to, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          lines: pairs(incoming.rawHeaders),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));
}

const AT_A_TIME = 4;

export async function sendAll(port: number, probes: readonly Probe[]): Promise<Recorded[]> {
  const all: Recorded[] = [];
  for (let at = 0; at < probes.length; at += AT_A_TIME) {
    const some = probes.slice(at, at + AT_A_TIME).map((probe) => send(port, probe));
    all.push(...(await Promise.all(some)));
  }
  return all;
}

export function told({ origin, path, method, headers, asks }: Probe): string {
  const what = asks ? `preflight of ${asks.method} [${asks.headers.join()}]` : method;
  const how = [
    ...('Cookie' in headers ? ['cookie'] : []),
    ...('Authorization' in headers ? ['login'] : []),
  ];
  return `${what} ${path} from ${origin || 'nobody'}${how.length > 0 ? ` (${how.join()})` : ''}`;
}
