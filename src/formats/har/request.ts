import { redirectLocation } from '../../fetch/index.ts';
import type { Answer, Browser, HeaderList, JsonPath } from '../../model/index.ts';
import { getHeader, hasHeader, originOf, withoutFragment } from '../../model/index.ts';
import { headersAt, LONGEST_URL, short } from '../limits.ts';

/** One entry of a HAR file: one leg of an exchange, not yet joined to the others. */
export interface HarRequest {
  readonly index: number;
  readonly time: number;
  /** Absolute, without fragment. */
  readonly url: string;
  readonly method: string;
  readonly type: string;
  /** As listed, even if only planned ("provisional"). */
  readonly headers: HeaderList;
  /** Did these headers leave the browser? Chromium lists planned ones of requests it never sent. */
  readonly isSent: boolean;
  readonly answer: Answer | undefined;
  /** The network error, where the file names one. */
  readonly error: string | undefined;
  /** What an entry with neither answer nor error means; `undefined` for all others. */
  readonly missingResponse: MissingResponse | undefined;
  /** Method that this preflight asks for; `undefined` on all other requests. */
  readonly asksFor: string | undefined;
  /** Where the answer redirects to, as written. */
  readonly location: string | undefined;
  /** Origin of the page, as well as it can be told without the `Origin` header. */
  readonly page: string | undefined;
  /** Ours: requests of one exchange share it. */
  readonly group: string;
}

export function requestAt(
  place: JsonPath,
  index: number,
  dialect: Dialect,
  pages: ReadonlyMap<string, string>,
): HarRequest {
  const [request, response] = [place.field('request'), place.field('response')];
  const own = place.field('_raison');
  const isOurs = !own.isAbsent();
  const headers = headersAt(request.field('headers'));
  const method = short(request.field('method').text());
  const asked = getHeader(headers, 'Access-Control-Request-Method');
  const answer = answerAt(place, response);
  return {
    index,
    time: place.field('startedDateTime').time(),
    url: urlAt(request.field('url')),
    method,
    type: typeOf(place, headers),
    headers: dialect === 'other' ? headers.filter(isComparable) : headers,
    isSent:
      dialect !== 'chromium' || (isOurs && headers.length > 0) || isOnTheWire(request, headers),
    answer,
    error: errorAt(response),
    missingResponse: answer === undefined ? missingResponseOf(place, dialect) : undefined,
    asksFor: method === 'OPTIONS' && asked !== null ? asked : undefined,
    location: redirectLocation(answer),
    page: textAt(own.field('origin')) ?? pageOf(place, request, pages),
    group: textAt(own.field('exchange')) ?? '',
  };
}

/** DevTools and Playwright name it differently. */
function errorAt(response: JsonPath): string | undefined {
  return textAt(response.field('_error')) ?? textAt(response.field('_failureText'));
}

function urlAt(place: JsonPath): string {
  const url = withoutFragment(place.text().slice(0, LONGEST_URL));
  if (!/^[a-z][a-z\d+.-]*:/i.test(url)) throw place.wrong('address');
  return url;
}

function answerAt(place: JsonPath, response: JsonPath): Answer | undefined {
  const status = response.field('status').number();
  if (status <= 0) return undefined;
  const cached = place.field('_fromCache').isAbsent() ? {} : { fromCache: true as const };
  return { status, headers: headersAt(response.field('headers')), ...cached };
}

/** Raw headers name the host; planned ones do not. */
function isOnTheWire(request: JsonPath, headers: HeaderList): boolean {
  if (hasHeader(headers, 'Origin') || hasHeader(headers, 'Sec-Fetch-Mode')) return true;
  const names = request
    .field('headers')
    .list(200)
    .map((line) => line.field('name').value);
  return names.some((name) => typeof name === 'string' && /^(?:host|:authority)$/i.test(name));
}

/**
 * Of a file by another tool nobody knows what it leaves out. Without `Sec-Fetch-Site` nothing is
 * concluded from the absence of `Sec-Fetch-Storage-Access`.
 */
function isComparable({ name }: { readonly name: string }): boolean {
  return name.toLowerCase() !== 'sec-fetch-site';
}

function pageOf(
  place: JsonPath,
  request: JsonPath,
  pages: ReadonlyMap<string, string>,
): string | undefined {
  const referer = request.field('headers').list(200).find(isReferer)?.field('value');
  const origin = originOf((referer && textAt(referer)) ?? '');
  if (origin !== 'null') return origin;
  return pages.get(textAt(place.field('pageref')) ?? '');
}

function isReferer(line: JsonPath): boolean {
  const name = line.field('name').value;
  return typeof name === 'string' && name.toLowerCase() === 'referer';
}

function textAt({ value }: JsonPath): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_URL) : undefined;
}

/**
 * Whose HAR it is. Chromium writes the network error of each request; Firefox writes none; of other
 * programs we know nothing, so only headers count.
 */
export type Dialect = Browser | 'other';

export function dialectOf(log: JsonPath): Dialect {
  const names = [log.field('browser'), log.field('creator')].map(
    (program) => program.field('name').value,
  );
  if (names.some((name) => isNamed(name, /^firefox\b/i))) return 'firefox';
  return names.some((name) => isNamed(name, /^(?:webinspector|chromium)$/i)) ? 'chromium' : 'other';
}

function isNamed(name: unknown, pattern: RegExp): boolean {
  return typeof name === 'string' && pattern.test(name);
}

/** The engine whose rules judge it. Firefox's leave the verdict to the headers. */
export function browserOf(dialect: Dialect): Browser {
  return dialect === 'chromium' ? 'chromium' : 'firefox';
}

/** DevTools' names for what webRequest calls otherwise. */
const AS_WEB_REQUEST: Readonly<Record<string, string>> = {
  fetch: 'xmlhttprequest',
  xhr: 'xmlhttprequest',
  eventsource: 'xmlhttprequest',
  texttrack: 'media',
  document: 'main_frame',
};

/** `Sec-Fetch-Dest`, for files that name no type. */
const BY_DESTINATION: Readonly<Record<string, string>> = {
  audio: 'media',
  video: 'media',
  track: 'media',
  font: 'font',
  image: 'image',
  script: 'script',
  style: 'stylesheet',
  document: 'main_frame',
  iframe: 'sub_frame',
};

/** webRequest's resource type of an entry, as well as the file tells it. */
export function typeOf(place: JsonPath, headers: HeaderList): string {
  const own = place.field('_raison').field('type').value;
  if (typeof own === 'string') return short(own);
  const named = place.field('_resourceType').value;
  if (typeof named === 'string') return lookUp(AS_WEB_REQUEST, named) ?? short(named);
  const destination = getHeader(headers, 'Sec-Fetch-Dest') ?? '';
  return lookUp(BY_DESTINATION, destination) ?? 'xmlhttprequest';
}

/** The key comes from a file: `constructor` is no type. */
function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * What an entry without an answer means. `pending`: it had not ended when the file was written.
 * `unsent`: stopped by its preflight, or still behind it. `tls`: the handshake failed. `failed`: it
 * failed, or the page gave it up; the file does not say which. `told`: its error says the rest.
 */
export type MissingResponse = 'pending' | 'unsent' | 'tls' | 'failed' | 'told';

/**
 * Firefox writes status 0 and no error for all of these; what it leaves out betrays some
 * (observed with Firefox 153): no security state while pending, no timings when never sent.
 */
function missingResponseOf(place: JsonPath, dialect: Dialect): MissingResponse {
  const response = place.field('response');
  if (errorAt(response) !== undefined) return 'told';
  if (response.field('_error').value === null || dialect === 'chromium') return 'pending';
  if (dialect === 'other') return 'failed';
  const security = place.field('_securityState');
  if (security.isAbsent()) return 'pending';
  if (security.value === 'broken') return 'tls';
  return place.field('timings').isEmpty() ? 'unsent' : 'failed';
}
