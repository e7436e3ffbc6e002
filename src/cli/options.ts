import { parseArgs } from 'node:util';
import { isToken, normalizeMethod } from '../fetch/index.ts';
import type { ServerId } from '../fixes/index.ts';
import { servers } from '../fixes/index.ts';
import { redactUrl } from '../formats/redact.ts';
import type { Locale } from '../i18n/index.ts';
import { languages } from '../i18n/index.ts';
import type { Header } from '../model/index.ts';
import { isOrigin, parseUrl, withoutFragment } from '../model/index.ts';
import type { Target } from './check/target.ts';
import { DEFAULT_FOREIGN } from './check/too-open.ts';
import type { Format } from './reporters/index.ts';
import { FORMATS } from './reporters/index.ts';
import { say } from './texts/index.ts';

/** 0: nothing found. 1: faults. 2: the command line is wrong. 3: no response. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a run printed, and how it ended. */
export interface Run {
  readonly code: ExitCode;
  readonly output: string;
  readonly error: string;
}

/** What cannot be understood of a command line: one clear line for its writer. */
export class UsageError extends Error {}

export interface Options {
  readonly command: string;
  readonly rest: readonly string[];
  readonly locale: Locale;
  readonly format: Format;
  readonly server: ServerId | undefined;
  readonly config: string | undefined;
  /** The flags that make a target, as text. */
  readonly flags: TargetFlags;
}

export interface TargetFlags {
  readonly origin?: string | undefined;
  readonly method?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly credentials?: boolean | undefined;
  readonly foreign?: string | undefined;
  readonly browser?: string | undefined;
  readonly send?: boolean | undefined;
  readonly 'allow-private'?: boolean | undefined;
  readonly 'max-redirects'?: string | undefined;
  readonly timeout?: string | undefined;
}

const FLAGS = {
  origin: { type: 'string' },
  method: { type: 'string' },
  header: { type: 'string', multiple: true },
  credentials: { type: 'boolean' },
  foreign: { type: 'string' },
  browser: { type: 'string' },
  send: { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  'max-redirects': { type: 'string' },
  timeout: { type: 'string' },
  config: { type: 'string' },
  server: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  junit: { type: 'boolean' },
  github: { type: 'boolean' },
  markdown: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** @throws UsageError */
export function optionsOf(args: readonly string[], usual: Locale): Options {
  const { values, positionals } = parsed(args, usual);
  const locale = choice('lang', values.lang, languages, usual) ?? usual;
  const [command = 'help', ...rest] = positionals;
  const server = choice('server', values.server, serverIds(), locale);
  return {
    command: values.version === true ? 'version' : values.help === true ? 'help' : command,
    rest,
    locale,
    format: formatOf(values, locale),
    server,
    config: values.config,
    flags: values,
  };
}

function formatOf(values: Readonly<Record<string, unknown>>, locale: Locale): Format {
  const [format = 'text', ...others] = FORMATS.filter((one) => values[one] === true);
  if (others.length === 0) return format;
  const choices = FORMATS.filter((one) => one !== 'text').map((one) => `--${one}`);
  throw new UsageError(say('one-format', locale, { choices: choices.join(', ') }));
}

function parsed(args: readonly string[], usual: Locale) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    // Only `parseArgs` knows what it did not understand, and it says so in English, with advice.
    const [value = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new UsageError(say('bad-option', usual, { value }));
  }
}

function serverIds(): ServerId[] {
  return servers.map(({ id }) => id);
}

function choice<const T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
  locale: Locale,
): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(say('bad-choice', locale, { option, choices: choices.join(', '), value }));
}

/** What a URL and its flags ask for. @throws UsageError */
export function targetOf(address: string, flags: TargetFlags, locale: Locale): Target {
  const { credentials = false, send = false } = flags;
  return {
    url: urlOf(address, locale),
    origin: originOf(flags.origin, locale),
    method: methodOf(flags.method ?? 'GET', locale),
    headers: (flags.header ?? []).map((line) => headerOf(line, locale)),
    credentials,
    browser: choice('browser', flags.browser, ['chromium', 'firefox'], locale) ?? 'chromium',
    send,
    foreign: foreignOf(flags.foreign, locale),
    allowsPrivate: flags['allow-private'] ?? false,
    maxRedirects: number('max-redirects', flags['max-redirects'] ?? '5', [0, 20], locale),
    timeout: number('timeout', flags.timeout ?? '10', [1, 60], locale) * 1000,
  };
}

function urlOf(text: string, locale: Locale): string {
  const url = parseUrl(text);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(say('bad-url', locale, { value: shown(text) }));
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(say('userinfo', locale));
  }
  return withoutFragment(url.href);
}

/** What was typed in place of an address, for an error line: no password, no value of a query. */
export function shown(text: string): string {
  return redactUrl(text.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1…@'));
}

function originOf(text: string | undefined, locale: Locale): string {
  if (text === undefined) throw new UsageError(say('missing-origin', locale));
  if (text === 'null' || isPageOrigin(text)) return text;
  throw new UsageError(say('bad-origin', locale, { value: shown(text) }));
}

/** Of a page or an extension: nothing else sends requests with `Origin`. */
function isPageOrigin(text: string): boolean {
  return /^(?:https?|[a-z]+-extension):/.test(text) && isOrigin(text);
}

/** `none` turns the search for open servers off. */
function foreignOf(text: string | undefined, locale: Locale): string | undefined {
  if (text === 'none') return undefined;
  return text === undefined ? DEFAULT_FOREIGN : originOf(text, locale);
}

/** @see https://fetch.spec.whatwg.org/#forbidden-method */
function methodOf(text: string, locale: Locale): string {
  if (!isToken(text) || /^(?:CONNECT|TRACE|TRACK)$/i.test(text)) {
    throw new UsageError(say('bad-method', locale, { value: text }));
  }
  return normalizeMethod(text);
}

/** Names that a page cannot set, but for the cookies that go with its credentials. */
const FORBIDDEN =
  /^(?:accept-(?:charset|encoding)|access-control-request-\w+|connection|content-length|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/i;

function headerOf(line: string, locale: Locale): Header {
  const [, name = '', value = ''] = /^([^:]+):(.*)$/s.exec(line)?.map((part) => part.trim()) ?? [];
  const isNamed = isToken(name);
  // The value may be a secret, and so may be a line that is none: it is not repeated.
  if (!isNamed || !/^[\t -~\u0080-\u00FF]*$/.test(value)) {
    throw new UsageError(say('bad-header', locale, { value: isNamed ? `${name}: …` : '…' }));
  }
  if (FORBIDDEN.test(name)) throw new UsageError(say('forbidden-header', locale, { value: name }));
  return { name, value };
}

function number(
  option: string,
  text: string,
  [least, most]: readonly [number, number],
  locale: Locale,
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  const vars = { option, least: `${least}`, most: `${most}`, value: text };
  throw new UsageError(say('bad-number', locale, vars));
}
