import type { Finding } from '../../../diagnosis/index.ts';
import { fixableBy } from '../../../diagnosis/index.ts';
import type { Group } from '../../../reasons/index.ts';
import { reasonById } from '../../../reasons/index.ts';
import { linesComeSecond } from '../../fixable.ts';
import type { Note } from '../../note.ts';

/** What a list of origins, methods and headers settles: something is not on it. */
const GROUPS: ReadonlySet<Group> = new Set([
  'origin',
  'method',
  'request-header',
  'preflight-status',
  'credentials',
]);

/** What a setting must be about to be of any use, where that is not an origin. */
const ABOUT: Readonly<Partial<Record<Group, ReadonlySet<string>>>> = {
  method: new Set([
    'own-file',
    'own-gcs',
    'own-s3',
    'own-s3-cloudfront',
    'own-s3-compatible',
    'own-mcp',
  ]),
  'request-header': new Set([
    'own-django-cors',
    'own-elasticsearch-headers',
    'own-file',
    'own-firebase',
    'own-gcs',
    'own-mcp',
    'own-otel-headers',
    'own-s3',
    'own-s3-cloudfront',
    'own-s3-compatible',
  ]),
  credentials: new Set(['own-express-cors', 'own-laravel', 'own-socket-io']),
};

/** Of these groups, and yet no matter of a list. */
const NO_LIST: ReadonlySet<string> = new Set([
  'CORSMultipleAllowOriginNotAllowed',
  'cache-without-vary',
  'duplicate-proxy-and-app',
  'origin-list',
  'origin-null-page',
  'origin-null-redirect',
]);

/** Can a list be what is wrong? */
export function isSettled(root: Finding): boolean {
  const isOfServer = ['cors-headers', 'server'].includes(fixableBy(root));
  return isOfServer && GROUPS.has(reasonById(root.reason).group) && !NO_LIST.has(root.reason);
}

/** A page answered OPTIONS with success: no setting of the API helps at this address. */
export function isElsewhere(root: Finding, { id }: Note): boolean {
  return root.reason === 'missing-on-preflight' && linesComeSecond(root) && !BY_PAGE.has(id);
}

/** Products whose lines allow credentials, too. */
const GRANTS = /^(?:Azure|Drupal|Spring)/;

/** Is its setting about what is wrong? */
export function isFit({ id, vars }: Note, group: Group): boolean {
  if (group === 'credentials' && id === 'own-file') return GRANTS.test(vars['product'] ?? '');
  return ABOUT[group]?.has(id) ?? true;
}

/** What answers with a page in place of an API. Of other products a page is no sign: another service answered. */
const BY_PAGE: ReadonlySet<string> = new Set([
  'own-apps-script',
  'own-challenge',
  'own-django-hosts',
  'own-github',
  'own-github-authorize',
  'own-ngrok',
]);
