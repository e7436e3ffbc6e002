import { parseUrl } from '../../model/index.ts';
import type { Redirect } from './redirect.ts';

const WORDS = [
  'log-?[io]n',
  'sign-?in',
  'auth',
  'authoriz\\w*',
  'authenticat\\w*',
  'sso',
  'oauth',
  'openid',
  'oidc',
  'saml',
  'idp',
  'accounts?',
];
const LOGIN = new RegExp(`(?<![a-z])(?:${WORDS.join('|')})(?![a-z])`, 'g');

/** A word of a login that the address asked for did not hold already. */
export function leadsToLogin({ from, to }: Pick<Redirect, 'from' | 'to'>): boolean {
  const known = loginWords(from);
  return loginWords(to).some((word) => !known.includes(word));
}

/** Is the URL itself a login, by a word of its host or path? */
export function isLoginName(url: string): boolean {
  // Few hold such a word anywhere, and parsing is slower than looking.
  if (wordsIn(url).length === 0) return false;
  const parsed = parseUrl(url);
  return parsed !== undefined && loginWords(parsed).length > 0;
}

function loginWords({ hostname, pathname }: URL): string[] {
  return wordsIn(`${hostname}${pathname}`);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(LOGIN) ?? [];
}

/** Products that put a login in front of everything, by where they send a browser. */
const WALLS: readonly (readonly [key: string, address: RegExp])[] = [
  ['access', /\/cdn-cgi\/access\/|\.cloudflareaccess\.com/],
  ['oauth2-proxy', /\/oauth2\/(?:start|sign_in)\b/],
  ['easyauth', /\/\.auth\/login\b/],
  ['cognito', /\.amazoncognito\.com\//],
];

/** Whose login page this is; '' for one that is not known. */
export function wallOf(address: string): string {
  return WALLS.find(([, pattern]) => pattern.test(address))?.[0] ?? '';
}
