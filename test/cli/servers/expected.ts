import type { ReasonId } from '../../../src/reasons/index.ts';
import type { Case } from '../../servers/matrix/case.ts';

type Ids = readonly ReasonId[];

/** A site without any CORS of its own: what is missed first depends on what it says to OPTIONS. */
const NOTHING: Ids = ['CORSMissingAllowOrigin', 'missing-on-preflight', 'missing-on-error'];
const DOWN: Ids = ['missing-on-error'];
const PREFLIGHT_405: Ids = ['preflight-method-not-allowed'];
const MISMATCH: Ids = ['CORSAllowOriginNotMatchingOrigin'];

/** The fault that each situation was made for; of several ids, one. */
const SEEDED: Readonly<Record<string, Ids>> = {
  plain: NOTHING,
  files: NOTHING,
  routes: NOTHING,
  try_files: NOTHING,
  fallback: NOTHING,
  'front controller': NOTHING,
  'whole site': NOTHING,
  'two origins': NOTHING,
  'two origins without http': NOTHING,
  '.htaccess': NOTHING,
  'options-403': ['cors-layer-refused'],
  'options-405': PREFLIGHT_405,
  'options-405-wildcard': PREFLIGHT_405,
  'options-401': ['preflight-auth'],
  login: ['preflight-auth'],
  'options-500': ['preflight-status'],
  'options-300': ['preflight-status'],
  wildcard: ['CORSNotSupportingCredentials'],
  mismatch: MISMATCH,
  'another origin allowed': MISMATCH,
  'trailing-slash': ['origin-trailing-slash'],
  'no-scheme': ['origin-malformed'],
  placeholder: ['origin-malformed'],
  pattern: ['origin-pattern'],
  'two-in-one': ['origin-list'],
  'two-lines': ['CORSMultipleAllowOriginNotAllowed'],
  duplicate: ['duplicate-proxy-and-app'],
  'cached-for-another': ['cache-without-vary'],
  'credentials-missing': ['CORSMissingAllowCredentials'],
  'credentials-upper': ['credentials-not-lowercase'],
  'header-missing': ['CORSMissingAllowHeaderFromPreflight', 'safelist-exceeded'],
  'method-missing': ['CORSMethodNotFound'],
  'methods-unparsable': ['CORSInvalidAllowMethod'],
  'headers-unparsable': ['CORSInvalidAllowHeader'],
  'wildcards-credentialed': ['wildcard-headers-credentials', 'wildcard-methods-credentials'],
  'preflight-bare': ['missing-on-preflight'],
  'actual-bare': ['CORSMissingAllowOrigin'],
  'error-500': DOWN,
  'error-404': DOWN,
  'application down': DOWN,
  'nothing there': DOWN,
  'an error': DOWN,
  'directory slash': ['redirect-trailing-slash'],
  'redirect within the origin': ['missing-on-redirect'],
};

/** @throws when a situation is new: its fault is to be named above */
export function seededIn({ situation }: Case): Ids {
  const name = situation.name.replace(/^(?:fastcgi|\.htaccess) (?=.)/, '');
  const found = SEEDED[name];
  if (found === undefined) throw new RangeError(`What is wrong with ${situation.name}?`);
  return found;
}

/** Applications that return any origin, with credentials: a second fault, which no fix may take away. */
const REFLECTING = new Set([
  'header-missing',
  'method-missing',
  'methods-unparsable',
  'headers-unparsable',
  'wildcards-credentialed',
]);

export function isReflecting({ situation }: Case): boolean {
  return REFLECTING.has(situation.name);
}

/** These pass as they are: nothing is wrong that a check of one page could see. */
export function isHealthy({ situation }: Case): boolean {
  return situation.reader?.exposedHeaders !== undefined;
}
