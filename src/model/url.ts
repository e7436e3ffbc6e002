/**
 * `new URL` without the exception, which costs more than parsing twice: `undefined` when the text
 * is no absolute URL.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** Origins seen lately. */
const ORIGINS = new Map<string, string>();
const MOST_ORIGINS = 200;

/** Serialized origin of a URL; `null` (the string) when it is opaque or no URL at all. */
export function originOf(url: string): string {
  const front = frontOf(url);
  return ORIGINS.get(front) ?? parsedOrigin(url, front);
}

/**
 * Is this an origin as browsers write it, other than `null`? Said of the text, because engines parse
 * differently: Chromium escapes `*` in a host and gives `file:` and its extensions an origin, Node
 * does none of it, and a verdict must not depend on where it is reached.
 */
export function isOrigin(text: string): boolean {
  if (/^[a-z]+-extension:\/\/[\w-]+$/.test(text)) return true;
  return /^(?:https?|wss?|ftp):\/\/[^*/]+$/.test(text) && originOf(text) === text;
}

/** Is this an absolute URL? */
export function isUrl(text: string): boolean {
  return ORIGINS.has(frontOf(text)) || URL.canParse(text);
}

/**
 * Parsing is dear, and a page asks few servers many times. A URL that begins with its own origin,
 * as browsers write them, has it in common with all that begin so and go on with a slash or not at
 * all.
 */
function parsedOrigin(url: string, front: string): string {
  const origin = parseUrl(url)?.origin ?? 'null';
  if (front !== origin || origin === 'null') return origin;
  keep(ORIGINS, origin, origin);
  return origin;
}

/** What stands before the path, where that is clear without parsing. */
function frontOf(url: string): string {
  const end = url.indexOf('/', 'https://'.length);
  return end < 0 ? url : url.slice(0, end);
}

/** webRequest keeps `#fragment` (docs/browsers/chromium.md, Fields); servers never see it. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** As browsers read it: after a scheme any slashes, or at least two, backslashes included. */
const USERINFO = /^([a-z][a-z\d+.-]*:[\\/]*|[\\/]{2,})[^\\/?#]*@/i;

/**
 * An address with this in the place of user name and password, where it has any. They are secrets
 * like a cookie's value, and nothing but their presence ever decides.
 */
export function withUserinfo(url: string, mark: '' | '…@'): string {
  return url.includes('@') ? url.replace(USERINFO, `$1${mark}`) : url;
}

/**
 * Origin and path, without query: two requests to the same endpoint share one server rule. A URL that
 * begins with its own origin needs no parsing: what browsers wrote is cut off at its query.
 */
export function endpointOf(url: string): string {
  const origin = originOf(url);
  if (url[origin.length] === '/' && url.startsWith(origin)) return endpointTextOf(url);
  const parsed = parseUrl(url);
  // Not by its `origin`, which is `null` where the page comes from disk.
  return parsed === undefined ? url : `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

/** Everything before the query, as the browser writes it: parsed again it might become another. */
export function endpointTextOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url;
}

/** Are scheme and host the same? More hosts are one site; to see that takes the list of public suffixes. */
export function isSameSite(one: string, other: string): boolean {
  const host = hostnameOf(one);
  return host !== '' && host === hostnameOf(other) && schemeOf(one) === schemeOf(other);
}

const AUTHORITY = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/:?#]*)/i;

/** Hosts seen lately, by what stands before the path. */
const HOSTS = new Map<string, string>();

/**
 * The host, without its port; '' where there is none. Browsers write URLs and origins in one way, and
 * parsing each of them again is slow.
 */
export function hostnameOf(url: string): string {
  const front = frontOf(url);
  const known = HOSTS.get(front);
  if (known !== undefined) return known;
  const host = AUTHORITY.exec(url)?.[1]?.toLowerCase() ?? '';
  // Of a long scheme nothing but its name may stand before the first slash that is looked for.
  if (front.includes('://')) keep(HOSTS, front, host);
  return host;
}

/** Remembers so much that a page's servers have room, and no more. */
function keep(known: Map<string, string>, front: string, value: string): void {
  if (known.size >= MOST_ORIGINS) known.clear();
  known.set(front, value);
}

/** Without the colon; '' where there is none. */
export function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf(':'))).toLowerCase();
}

/** Is this a name of the machine itself? */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
