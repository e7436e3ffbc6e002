import { redirectLocation } from '../../fetch/index.ts';
import type { Answer, HeaderList } from '../../model/index.ts';
import { getHeader, hasHeader, originOf, withoutFragment } from '../../model/index.ts';
import { headersAt } from '../open/headers.ts';
import { LONGEST_URL, short } from '../open/limits.ts';
import type { Place } from '../open/read.ts';
import type { Dialect } from './dialect.ts';
import type { Silence } from './silence.ts';
import { silenceOf } from './silence.ts';
import { typeOf } from './type.ts';

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
  readonly silence: Silence | undefined;
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
  place: Place,
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
    error: textAt(response.field('_error')),
    silence: answer === undefined ? silenceOf(place, dialect) : undefined,
    asksFor: method === 'OPTIONS' && asked !== null ? asked : undefined,
    location: redirectLocation(answer),
    page: textAt(own.field('origin')) ?? pageOf(place, request, pages),
    group: textAt(own.field('exchange')) ?? '',
  };
}

function urlAt(place: Place): string {
  const url = withoutFragment(place.text().slice(0, LONGEST_URL));
  if (!/^[a-z][a-z\d+.-]*:/i.test(url)) throw place.wrong('address');
  return url;
}

function answerAt(place: Place, response: Place): Answer | undefined {
  const status = response.field('status').number();
  if (status <= 0) return undefined;
  const cached = place.field('_fromCache').isAbsent() ? {} : { fromCache: true as const };
  return { status, headers: headersAt(response.field('headers')), ...cached };
}

/** Raw headers name the host; planned ones do not. */
function isOnTheWire(request: Place, headers: HeaderList): boolean {
  if (hasHeader(headers, 'Origin') || hasHeader(headers, 'Sec-Fetch-Mode')) return true;
  const names = request
    .field('headers')
    .list(200)
    .map((line) => line.field('name').value);
  return names.some((name) => typeof name === 'string' && /^(?:host|:authority)$/i.test(name));
}

/** Only Firefox's silence on storage access proves something (facts/firefox.md §3, law 14). */
function isComparable({ name }: { readonly name: string }): boolean {
  return name.toLowerCase() !== 'sec-fetch-site';
}

function pageOf(
  place: Place,
  request: Place,
  pages: ReadonlyMap<string, string>,
): string | undefined {
  const referer = request.field('headers').list(200).find(isReferer)?.field('value');
  const origin = originOf((referer && textAt(referer)) ?? '');
  if (origin !== 'null') return origin;
  return pages.get(textAt(place.field('pageref')) ?? '');
}

function isReferer(line: Place): boolean {
  const name = line.field('name').value;
  return typeof name === 'string' && name.toLowerCase() === 'referer';
}

function textAt({ value }: Place): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_URL) : undefined;
}
