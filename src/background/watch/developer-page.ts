import { parseUrl } from '../../model/index.ts';

/** Names that never lead out of the machine or the house (RFC 6761, 6762, 8375; ICANN's `internal`). */
const HOME = ['localhost', 'local', 'test', 'internal', 'home.arpa'];

/** Loopback, "this host", link-local, private (RFC 1918) and carrier or overlay networks (RFC 6598). */
const HOME_IPV4 = [
  /^(?:0|10|127)\./,
  /^169\.254\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
] as const;

/** Unspecified, loopback, unique local (RFC 4193) and link-local (RFC 4291). */
const HOME_IPV6 = /^\[(?:::1?\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/;

/**
 * Does whoever looks at this page probably develop it? Then its requests are worth watching.
 *
 * @param url of the page, as the browser names it; what is no URL is nobody's
 * @param listed hosts that the developer named: each stands for itself and all names below it
 */
export function isDevelopersPage(url: string, listed: readonly string[] = []): boolean {
  if (parseUrl(url)?.protocol === 'file:') return true;
  const host = hostOf(url);
  if (host === undefined) return false;
  return isHome(host) || listed.some((entry) => isBelow(host, listedHost(entry)));
}

/** Host of an http(s) page, without the root's dot; `undefined` for other pages. */
export function hostOf(url: string): string | undefined {
  const parsed = parseUrl(url);
  const isWeb = parsed?.protocol === 'http:' || parsed?.protocol === 'https:';
  return isWeb ? parsed.hostname.replace(/\.$/, '') : undefined;
}

function isHome(host: string): boolean {
  if (host.startsWith('[')) return HOME_IPV6.test(host) || isHomeIpv4(mappedIpv4(host));
  return isHomeIpv4(host) || isSingleLabel(host) || HOME.some((name) => isBelow(host, name));
}

/** `http://intranet/` or a container's `http://web:8080/`: public names have a dot. */
function isSingleLabel(host: string): boolean {
  return host !== '' && !host.includes('.');
}

/** `127.0.0.1.evil.test` begins like an address: only four numbers are one. */
function isHomeIpv4(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) && HOME_IPV4.some((range) => range.test(host));
}

/** The IPv4 address within `[::ffff:7f00:1]`, the way in which URLs write it; '' in others. */
function mappedIpv4(host: string): string {
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host) ?? [];
  if (high === undefined || low === undefined) return '';
  return [high, low]
    .map((half) => Number.parseInt(half, 16))
    .flatMap((half) => [half >> 8, half & 0xff])
    .join('.');
}

/** What readers type or paste: `example.com`, `*.example.com`, `https://example.com:8443/app`. */
function listedHost(entry: string): string | undefined {
  const typed = entry.trim().replace(/^(?:\*?\.)/, '');
  return hostOf(/^https?:\/\//i.test(typed) ? typed : `http://${typed}`);
}

function isBelow(host: string, name: string | undefined): boolean {
  return name !== undefined && (host === name || host.endsWith(`.${name}`));
}
