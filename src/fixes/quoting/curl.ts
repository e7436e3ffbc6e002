import { isSafeMethod } from '../../fetch/index.ts';
import type { Header, HeaderList, Hop, Leg } from '../../model/index.ts';
import { getHeader, parseUrl } from '../../model/index.ts';
import type { Command } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import type { ShellWord } from './quoted.ts';
import { markShellWord, shell } from './quoted.ts';
import { admit } from './quoting.ts';

/** A request for curl, before any shell's quoting. All of it is printable ASCII on one line. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** As `-H` takes them. */
  readonly headers: readonly string[];
}

const PRINTABLE_VALUE = /^[!-~](?:[ -~]{0,4094}[!-~])?$/;

/** curl itself sends these with their length; without a body servers may want to be told. */
const BODIED = new Set(['PATCH', 'POST', 'PUT']);

/**
 * One leg as its request went over the network. What was not recorded, and what no terminal should
 * be given, stands as a placeholder in capitals. The body was never recorded.
 */
export function callOf(hop: Hop, leg: Leg): Call {
  return callWith(hop, leg, leg.sent ?? expectedHeaders(hop));
}

function callWith({ url }: Hop, leg: Leg, lines: HeaderList): Call {
  const method = admit('method', [leg.method]).values[0] ?? 'GET';
  const length = BODIED.has(method.toUpperCase()) ? ['Content-Length: 0'] : [];
  return { method, url: urlOf(url), headers: [...lines.flatMap(lineOf), ...length] };
}

/** A request that its preflight stopped was never sent; the preflight names what it would carry. */
function expectedHeaders({ preflight }: Hop): Header[] {
  const origin = getHeader(preflight?.sent ?? [], 'Origin');
  return [
    ...(origin === null ? [] : [{ name: 'Origin', value: origin }]),
    ...requestedNames(preflight).map((name) => ({ name, value: '', hidden: 0 })),
  ];
}

function requestedNames(preflight: Leg | undefined): string[] {
  const names = getHeader(preflight?.sent ?? [], 'Access-Control-Request-Headers') ?? '';
  return names.split(',').map((name) => name.trim());
}

/**
 * An empty value needs a semicolon: with a colon curl would leave the header out. What has no name, as
 * between two commas, is none.
 */
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

/** A name and password in the URL belong in no shell history. */
function urlOf(url: string): string {
  const parsed = parseUrl(url.replaceAll('…', 'REDACTED'));
  if (parsed === undefined) return NO_URL;
  parsed.username = '';
  parsed.password = '';
  return printableUrl(parsed.href);
}

/**
 * For sh, bash, zsh and their like. `-g`: brackets and braces of a URL are no patterns;
 * `--path-as-is`: nor are its dots. Prints status, headers and the start of the body, where CORS
 * layers say what they reject.
 */
export function posixCommand({ method, url, headers }: Call): ShellWord {
  const lines = headers.map((line) => shell` -H ${shellWord(line)}`);
  const request = lines.reduce((all, line) => shell`${all}${line}`, methodWord(method));
  return shell`curl -g -sS -i --path-as-is${request} --url ${shellUrl(url)} | head -c 4000`;
}

/** With `-X HEAD` curl would wait for a body that never comes. */
function methodWord(method: string): ShellWord {
  if (method === 'HEAD') return shell` --head`;
  return method === 'GET' ? shell`` : shell` -X ${shellWord(method)}`;
}

/**
 * For a window of Windows' cmd.exe, typed or pasted (a batch file reads `%` differently). Prints
 * status, headers and the whole body: cmd.exe has nothing that keeps the start only.
 */
export function windowsCommand({ method, url, headers }: Call): string {
  return [
    'curl -g -sS -i --path-as-is',
    ...windowsMethod(method),
    ...headers.map((line) => `-H ${cmdWord(withoutExclamation(line))}`),
    `--url ${cmdWord(url.replaceAll('!', '%21'))}`,
  ].join(' ');
}

function windowsMethod(method: string): string[] {
  if (method === 'HEAD') return ['--head'];
  return method === 'GET' ? [] : [`-X ${cmdWord(method)}`];
}

/** Where delayed expansion is on, nothing keeps `!NAME!` from being replaced. */
function withoutExclamation(line: string): string {
  return line.includes('!') ? line.replace(/: .*$/, ': YOUR-VALUE') : line;
}

/**
 * The request that failed, again, with what decides CORS and no more: method, `Origin`, the
 * `Access-Control-Request-*` lines as the browser sent them, and the headers that they name.
 */
export function verifyCommands(policy: Policy, subject: Subject): Command[] {
  const { hop } = subject;
  const origin = { name: 'Origin', value: originFor(policy, subject) };
  const named = requestedNames(hop.preflight).map((name) => ({ name, value: '', hidden: 0 }));
  const actual = callWith(hop, hop.actual, [origin, ...named]);
  const repeated = { purpose: purposeOf(actual), code: posixCommand(actual) };
  if (!policy.answersPreflight && hop.preflight === undefined) return [repeated];
  const preflight: Leg = { kind: 'preflight', method: 'OPTIONS' };
  const lines = [origin, ...questionOf(hop.preflight, policy)];
  const code = posixCommand(callWith(hop, preflight, lines));
  return [{ purpose: note('verify-preflight'), code }, repeated];
}

function purposeOf({ method }: Call) {
  return isSafeMethod(method) ? note('verify-actual') : note('verify-actual-repeats', { method });
}

function originFor({ origins }: Policy, { origin }: Subject): string {
  return origins === 'any' ? 'https://anyone.example' : origin;
}

/** What the browser asked, or what it would ask where its preflight was not recorded. */
function questionOf(preflight: Leg | undefined, policy: Policy): Header[] {
  const sent = (preflight?.sent ?? []).filter(({ name }) => /^access-control-request-/i.test(name));
  if (sent.length > 0) return sent;
  const { asks, requestHeaders } = policy;
  const method = { name: 'Access-Control-Request-Method', value: asks[0] ?? 'GET' };
  const names = requestHeaders.filter((name) => name !== '*');
  if (names.length === 0) return [method];
  return [method, { name: 'Access-Control-Request-Headers', value: names.join(',') }];
}

/** What a URL on the wire consists of; anything else (control, bidi, blank) is not pasted. */
const PRINTABLE_URL = /^https?:\/\/[!-~]{1,2048}$/;
const NO_URL = 'https://YOUR-URL.example/';

/** The URL if a terminal may be given it, else a placeholder. */
function printableUrl(url: string): string {
  return PRINTABLE_URL.test(url) ? url : NO_URL;
}

/** Text of allow-listed characters as one POSIX shell word. Single quotes make all of it literal. */
export function shellWord(text: string): ShellWord {
  return markShellWord(`'${text.replaceAll("'", "'\\''")}'`);
}

/** A URL as one shell word; a URL that no browser would send becomes a placeholder. */
export function shellUrl(url: string): ShellWord {
  return shellWord(printableUrl(url));
}

/**
 * Printable ASCII without `!` as one argument for Windows' cmd.exe. First quoted for the program's
 * own parser, where backslashes count only before a quotation mark; then every character with a
 * meaning for cmd.exe gets a caret, the quotation marks too, so that cmd.exe never reads it as quoted
 * and every caret is removed. A caret after each `%` makes any `%NAME%` the name of no variable.
 */
export function cmdWord(text: string): string {
  const quoted = `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
  return quoted.replace(/[^\w .,/=+~-]|(?<=%)[\w .,/=+~-]/g, '^$&');
}
