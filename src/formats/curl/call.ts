import { admit } from '../../fixes/quoting/quoting.ts';
import type { Header, Hop, Leg } from '../../model/index.ts';
import { getHeader, parseUrl } from '../../model/index.ts';

/** A request for curl, before any shell's quoting. All of it is printable ASCII on one line. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** As `-H` takes them. */
  readonly headers: readonly string[];
}

const PRINTABLE_URL = /^https?:\/\/[!-~]{1,2048}$/;
const NO_URL = 'https://YOUR-URL.example/';
const PRINTABLE_VALUE = /^[!-~](?:[ -~]{0,4094}[!-~])?$/;

/** curl itself sends these with their length; without a body servers may want to be told. */
const BODIED = new Set(['PATCH', 'POST', 'PUT']);

/**
 * One leg as its request went over the network. What was not recorded, and what no terminal should
 * be given, stands as a placeholder in capitals. The body was never recorded.
 */
export function callOf(hop: Hop, leg: Leg): Call {
  const method = admit('method', [leg.method]).values[0] ?? 'GET';
  const headers = leg.sent === undefined ? expectedHeaders(hop) : leg.sent.flatMap(lineOf);
  const length = BODIED.has(method.toUpperCase()) ? ['Content-Length: 0'] : [];
  return { method, url: urlOf(hop.url), headers: [...headers, ...length] };
}

/** A request that its preflight stopped was never sent; the preflight names what it would carry. */
function expectedHeaders({ preflight }: Hop): string[] {
  const origin = getHeader(preflight?.sent ?? [], 'Origin');
  const names = getHeader(preflight?.sent ?? [], 'Access-Control-Request-Headers') ?? '';
  const own = names.split(',').map((name) => ({ name: name.trim(), value: '', hidden: 0 }));
  return [...(origin === null ? [] : [{ name: 'Origin', value: origin }]), ...own].flatMap(lineOf);
}

/** An empty value needs a semicolon: with a colon curl would leave the header out. */
function lineOf({ name, value, hidden, cut }: Header): string[] {
  const safe = name === '' ? undefined : admit('header', [name]).values[0];
  if (safe === undefined) return [];
  const isKnown = hidden === undefined && cut === undefined;
  if (isKnown && value === '') return [`${safe};`];
  return [`${safe}: ${isKnown && PRINTABLE_VALUE.test(value) ? value : placeholderFor(safe)}`];
}

function placeholderFor(name: string): string {
  const known = /^(?:proxy-)?authorization$|^cookie2?$/i.test(name);
  return known ? `YOUR-${name.toUpperCase()}` : 'YOUR-VALUE';
}

/** A name and password in the address belong into no shell history. */
function urlOf(url: string): string {
  const parsed = parseUrl(url.replaceAll('…', 'REDACTED'));
  if (parsed === undefined) return NO_URL;
  parsed.username = '';
  parsed.password = '';
  return PRINTABLE_URL.test(parsed.href) ? parsed.href : NO_URL;
}
