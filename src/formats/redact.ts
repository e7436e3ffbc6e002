import type { Diagnosis, Entry, Finding } from '../diagnosis/index.ts';
import type { Answer, Exchange, Header, HeaderList, Hop, Leg } from '../model/index.ts';

/**
 * A URL fit for leaving the machine. Query names stay, their values go; so do user name, password,
 * fragment (it may carry a token of OAuth) and what looks like a key in the path. Scheme, host and
 * the path's words stay: a server's owner can do nothing without them. A relative URL will do.
 */
export function redactUrl(url: string): string {
  const [whole = ''] = url.split('#', 1);
  const start = whole.indexOf('?');
  const address = redactAddress(start < 0 ? whole : whole.slice(0, start));
  return start < 0 ? address : `${address}?${redactQuery(whole.slice(start + 1))}`;
}

/** Every absolute URL inside a text, redacted. */
export function redactUrls(text: string): string {
  return text.replace(/[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>]+/gi, redactUrl);
}

/** A value that is a URL or may hold some. */
export function redactValue(value: string): string {
  return /^\/\S*$/.test(value) ? redactUrl(value) : redactUrls(value);
}

function redactQuery(query: string): string {
  return query.split('&').map(redactPair).join('&');
}

function redactPair(pair: string): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return pair === '' ? '' : '…';
  return `${pair.slice(0, equals)}=…`;
}

/** Everything up to the path may hold a password, everything in it a key. */
function redactAddress(address: string): string {
  const [, scheme = '', authority = '', path = ''] =
    /^([a-z][a-z\d+.-]*:\/\/)?([^/]*)(.*)$/is.exec(address) ?? [];
  if (scheme === '') return redactPath(address);
  return scheme + authority.replace(/^.*@/s, '…@') + redactPath(path);
}

/**
 * Keys are found in paths, too: web hooks, reset links, capability addresses. A segment is taken for
 * one when it is long and changes between letters and digits again and again, as random text does
 * and words do not (`annual-report-2024` changes once). A file name is content, not a key: its end
 * gives it away. What is left is what a rule for a server needs: the folders.
 */
const SHORTEST_KEY = 20;
const FEWEST_CHANGES = 3;
const JWT = /^eyJ[\w-]{5,}\.[\w-]+\.[\w-]*$/;
const FILE = /\.[a-z][a-z\d]{1,4}$/i;
const CHANGE = /[a-z](?=\d)|\d(?=[a-z])/gi;

/** A path whose key-like segments, and values after `;name=`, are replaced by `…`. */
function redactPath(path: string): string {
  return path.split('/').map(redactSegment).join('/');
}

function redactSegment(segment: string): string {
  const [name = '', ...parameters] = segment.split(';');
  return [isKey(name) ? '…' : name, ...parameters.map(redactParameter)].join(';');
}

/** `;jsessionid=…` is how Java servers carry a session without a cookie. */
function redactParameter(parameter: string): string {
  const equals = parameter.indexOf('=');
  return equals < 0 ? parameter : `${parameter.slice(0, equals)}=…`;
}

function isKey(segment: string): boolean {
  if (JWT.test(segment)) return true;
  if (segment.length < SHORTEST_KEY || FILE.test(segment)) return false;
  const text = segment.replace(/[-_.:~]/g, '');
  return (text.match(CHANGE)?.length ?? 0) >= FEWEST_CHANGES;
}

/**
 * The same entry without what an address may give away. Every export starts here, so that none can
 * forget to; secret headers were never recorded.
 */
export function redactEntry({ exchange, diagnosis, isUndiagnosed }: Entry): Entry {
  const redacted = { exchange: redactExchange(exchange), diagnosis: redactDiagnosis(diagnosis) };
  return isUndiagnosed === true ? { ...redacted, isUndiagnosed } : redacted;
}

function redactExchange(exchange: Exchange): Exchange {
  const [first, ...rest] = exchange.hops;
  return { ...exchange, hops: [redactHop(first), ...rest.map(redactHop)] };
}

function redactHop({ url, preflight, actual }: Hop): Hop {
  const asked = preflight === undefined ? {} : { preflight: redactLeg(preflight) };
  return { url: redactUrl(url), ...asked, actual: redactLeg(actual) };
}

function redactLeg(leg: Leg): Leg {
  return {
    ...leg,
    ...(leg.sent === undefined ? {} : { sent: redactHeaders(leg.sent) }),
    ...(leg.answer === undefined ? {} : { answer: redactAnswer(leg.answer) }),
  };
}

function redactAnswer(answer: Answer): Answer {
  return { ...answer, headers: redactHeaders(answer.headers) };
}

function redactHeaders(list: HeaderList): Header[] {
  return list.map((header) => ({ ...header, value: redactValue(header.value) }));
}

function redactDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const { findings, browserValue, browserValues } = diagnosis;
  return {
    ...diagnosis,
    findings: findings.map(redactFinding),
    browserValue: redactUrls(browserValue),
    ...(browserValues === undefined ? {} : { browserValues: mapped(browserValues, redactUrls) }),
  };
}

function redactFinding(finding: Finding): Finding {
  const { value, expected, vars } = finding;
  return {
    ...finding,
    ...(typeof value === 'string' ? { value: redactValue(value) } : {}),
    ...(expected === undefined ? {} : { expected: redactValue(expected) }),
    vars: Object.fromEntries(Object.entries(vars).map(([name, one]) => [name, redactValue(one)])),
  };
}

function mapped(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
