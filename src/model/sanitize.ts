import { headersRead } from './generated/headers-read.ts';
import type { Header, HeaderList } from './headers.ts';
import { withUserinfo } from './url.ts';

/** Real answers stay well below; what a hostile server sends beyond is not kept. */
const MOST_LINES = 60;

/** Named by no verdict: not even their names are kept. */
const NOISE = names(`
  accept-ch accept-encoding alt-svc connection content-length
  content-security-policy content-security-policy-report-only date dnt host keep-alive nel
  permissions-policy priority referer report-to reporting-endpoints sec-gpc server-timing
  strict-transport-security te transfer-encoding upgrade-insecure-requests user-agent
  x-xss-protection
`);

/**
 * Values that the interface shows or a condition reads, besides those that reasons and servers
 * declare (`reads`, signs). Of every other header only the name is kept.
 */
const SHOWN = names(`
  accept accept-language accept-ranges age allow cache-control cf-cache-status content-language
  content-type cross-origin-embedder-policy cross-origin-resource-policy location
  non-authoritative-reason origin range retry-after server timing-allow-origin vary via
  www-authenticate x-cache x-cache-hits x-content-type-options x-powered-by x-served-by
  x-varnish
`);

const READ = new Set([...SHOWN, ...headersRead]);

/**
 * What is ever kept of a header list, from the browser or from a file: verdict headers first come,
 * first kept, and the others within a count of their own, so that no flood of the one kind can push
 * out the other.
 *
 * @param valueOf asked only for lines whose name is kept at all; a `Header` where the value has been
 *   through here before and may be hidden or cut
 */
export function sanitizeHeaders<Line extends { readonly name: string }>(
  lines: readonly Line[],
  valueOf: (line: Line) => string | Header,
): HeaderList {
  const left = { verdict: MOST_LINES, other: MOST_LINES };
  const kept: Header[] = [];
  for (const line of lines) {
    const key = line.name.toLowerCase();
    if (isNoise(key)) continue;
    const kind = isCountedApart(key) ? 'verdict' : 'other';
    left[kind] -= 1;
    if (left[kind] >= 0) kept.push(received(line.name, valueOf(line), key));
  }
  // A list that grew by pushing holds room for more, and it is kept long.
  return kept.slice();
}

/** What a file calls hidden stays hidden, and what it does not is no safer than from a browser. */
function received(name: string, value: string | Header, key: string): Header {
  if (typeof value === 'string') return admitted(name, value, key);
  const { hidden, cut, attributes } = value;
  if (hidden !== undefined) {
    const known =
      attributes === undefined || key !== 'set-cookie'
        ? {}
        : { attributes: attributesIn(attributes) };
    return { name: sanitizeHeader(name, '').name, value: '', hidden, ...known };
  }
  const header = admitted(name, value.value, key);
  return cut === undefined ? header : { ...header, cut };
}

/** An unknown header may hold a key or a session: its length is all that enters. */
function admitted(name: string, value: string, key: string): Header {
  if (isCountedApart(key) || READ.has(key) || SECRET.has(key)) return sanitizeHeader(name, value);
  return { name: sanitizeHeader(name, '').name, value: '', hidden: value.length };
}

function isCountedApart(key: string): boolean {
  return key.startsWith('access-control-') || key.startsWith('sec-fetch-') || VERDICT.has(key);
}

const VERDICT = names('cookie location origin vary');

function isNoise(key: string): boolean {
  return NOISE.has(key) || key.startsWith('sec-ch-');
}

function names(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Headers whose values are secrets. Only their presence and length are ever kept
 * (promise "reads, never changes": what is not stored cannot leak).
 */
const SECRET = new Set([
  'authorization',
  'cookie',
  'cookie2',
  'proxy-authorization',
  'set-cookie',
  'set-cookie2',
]);

/** Long enough for any list of methods or names a server really sends. */
const LONGEST_CORS_VALUE = 8192;
const LONGEST_VALUE = 512;
const LONGEST_NAME = 256;

/**
 * Redaction on entry: what the recorder keeps of one header line.
 * Secret values become their length, a password in a redirect's address becomes `…`; values no
 * verdict needs in full are cut and marked so.
 */
export function sanitizeHeader(name: string, value: string): Header {
  const kept = sharedText(name.slice(0, LONGEST_NAME));
  const key = name.toLowerCase();
  if (SECRET.has(key)) {
    const attributes = key === 'set-cookie' ? { attributes: cookieAttributes(value) } : {};
    return { name: kept, value: '', hidden: value.length, ...attributes };
  }
  const limit = isKeptLong(key) ? LONGEST_CORS_VALUE : LONGEST_VALUE;
  const shown = key === 'location' ? withUserinfo(value, '…@') : value;
  if (shown.length <= limit) return { name: kept, value: sharedText(shown) };
  return { name: kept, value: shown.slice(0, limit), cut: true };
}

const COOKIE_ATTRIBUTE =
  /^(?:samesite=(?:lax|strict|none)|secure|partitioned|domain=[a-z\d.-]{1,253})$/;

/** Firefox hands extensions all cookies of a response as one value with line ends between. */
function cookieAttributes(value: string): string {
  return attributesIn(value.replaceAll(/^[^;\n]*/gm, ''));
}

/** Those of each line that decide, in their plain form. */
function attributesIn(text: string): string {
  const lines = text.slice(0, LONGEST_CORS_VALUE).split('\n').slice(0, MOST_LINES);
  return lines.map((line) => line.split(';').flatMap(plainAttribute).join('; ')).join('\n');
}

function plainAttribute(piece: string): string[] {
  const plain = piece.trim().toLowerCase().replace(/ *= */, '=');
  return COOKIE_ATTRIBUTE.test(plain) ? [plain] : [];
}

function isKeptLong(key: string): boolean {
  return key.startsWith('access-control-') || key === 'location' || key === 'origin';
}

/** The same few texts come with every request; each is kept once. */
const TEXTS = new Map<string, string>();
const MOST_TEXTS = 500;
/** Longer ones seldom come twice. */
const LONGEST = 64;

/**
 * The same text, as the one copy that all exchanges share: most of what an exchange takes in memory
 * are names and values that the one before had, too.
 */
export function sharedText(text: string): string {
  if (text.length > LONGEST) return text;
  const known = TEXTS.get(text);
  if (known !== undefined) return known;
  if (TEXTS.size >= MOST_TEXTS) TEXTS.clear();
  TEXTS.set(text, text);
  return text;
}
