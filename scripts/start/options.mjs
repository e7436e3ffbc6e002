import { parseArgs } from 'node:util';
import { UserError } from './user-error.mjs';

/**
 * @typedef {object} Options
 * @property {URL | undefined} url page of the user's own; the demo site without it
 * @property {number | undefined} port
 * @property {'en' | 'fr' | undefined} lang
 * @property {string | undefined} screenshot
 * @property {boolean} json
 * @property {boolean} headless
 * @property {boolean} help
 * @property {boolean} firefox
 */

/** @type {Readonly<Record<string, { type: 'string' | 'boolean' }>>} */
const known = {
  lang: { type: 'string' },
  port: { type: 'string' },
  screenshot: { type: 'string' },
  json: { type: 'boolean' },
  headless: { type: 'boolean' },
  help: { type: 'boolean' },
  firefox: { type: 'boolean' },
};

/** @typedef {{ rawName: string, name: string, value?: string | undefined }} OptionToken */

/** @param {OptionToken} token */
function check({ rawName: option, name, value }) {
  // `known` is a plain object: "--constructor" must not find what every object has.
  const type = Object.hasOwn(known, name) ? known[name]?.type : undefined;
  if (type === undefined) throw new UserError('unknownOption', { option });
  if (type === 'string' && !value) throw new UserError('noValue', { option });
  if (type === 'boolean' && value !== undefined) throw new UserError('needlessValue', { option });
}

/** @param {string} value */
function parsePort(value) {
  const port = /^\d+$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new UserError('badPort', { value });
  return port;
}

/** @param {string} value */
function parseLang(value) {
  if (value === 'en' || value === 'fr') return value;
  throw new UserError('badLang', { value });
}

/** @param {string} value */
function parseUrl(value) {
  // A host with a port ("localhost:3000") would be taken for a scheme: say what is missing.
  if (!URL.canParse(value)) throw new UserError('badUrl', { value });
  const url = new URL(value);
  if (!/^https?:$/.test(url.protocol)) throw new UserError('badScheme', { value });
  return url;
}

/**
 * Reads the command line. Throws a `UserError` at the first thing that makes no sense.
 *
 * @param {readonly string[]} args without node and script
 * @returns {Options}
 */
export function parseOptions(args) {
  const parsed = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  for (const token of parsed.tokens) if (token.kind === 'option') check(token);
  const { values, positionals } = parsed;
  const [url, extra] = positionals;
  if (extra !== undefined) throw new UserError('manyUrls', { value: extra });
  if (url !== undefined && values['port']) throw new UserError('portWithUrl');
  /** @type {(name: string) => string | undefined} */
  const text = (name) => (typeof values[name] === 'string' ? values[name] : undefined);
  const [lang, port] = [text('lang'), text('port')];
  return {
    url: url === undefined ? undefined : parseUrl(url),
    port: port === undefined ? undefined : parsePort(port),
    lang: lang === undefined ? undefined : parseLang(lang),
    screenshot: text('screenshot'),
    json: values['json'] === true,
    headless: values['headless'] === true,
    help: values['help'] === true,
    firefox: values['firefox'] === true,
  };
}
