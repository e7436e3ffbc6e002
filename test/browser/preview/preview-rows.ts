/** One way in which a server gets CORS wrong and a header can fix it. */
export interface PreviewRow {
  readonly reason: string;
  readonly init?: RequestInit;
  /** A list sends the header in several lines. */
  readonly preflight?: Readonly<Record<string, string | readonly string[]>>;
  readonly actual?: Readonly<Record<string, string | readonly string[]>>;
  readonly status?: number;
  /** Firefox counts the lines that came over the wire: there the preview shows nothing. */
  readonly notIn?: 'firefox';
}

const OTHER = 'http://other.localhost:1';
const put = { method: 'PUT' };
const own = { headers: { 'X-Own': '1' } };
const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
const cookies: RequestInit = { credentials: 'include' };

/** `{page}` stands for the page's origin. */
const ALLOW = { 'Access-Control-Allow-Origin': '{page}' };
const WITH_COOKIES = { ...ALLOW, 'Access-Control-Allow-Credentials': 'true' };

const origin = (value: string | readonly string[]) => ({
  actual: { 'Access-Control-Allow-Origin': value },
});

/** Every reason that a preview of headers can clear. */
export const previewable: Readonly<Record<string, PreviewRow>> = {
  missing: { reason: 'CORSMissingAllowOrigin' },
  'on-error': { reason: 'missing-on-error', status: 500 },
  mismatch: { reason: 'CORSAllowOriginNotMatchingOrigin', ...origin(OTHER) },
  slash: { reason: 'origin-trailing-slash', ...origin('{page}/') },
  list: { reason: 'origin-list', ...origin(`{page},${OTHER}`) },
  pattern: { reason: 'origin-pattern', ...origin('http://*.localhost') },
  malformed: { reason: 'origin-malformed', ...origin('origin-list') },
  doubled: {
    reason: 'duplicate-proxy-and-app',
    ...origin(['{page}', '*']),
    notIn: 'firefox',
  },
  wildcard: { reason: 'CORSNotSupportingCredentials', init: cookies, ...origin('*') },
  'no-credentials': { reason: 'CORSMissingAllowCredentials', init: cookies, actual: ALLOW },
  capital: {
    reason: 'credentials-not-lowercase',
    init: cookies,
    actual: { ...ALLOW, 'Access-Control-Allow-Credentials': 'True' },
  },
  preflight: { reason: 'missing-on-preflight', init: put, actual: ALLOW },
  method: { reason: 'CORSMethodNotFound', init: put, preflight: ALLOW, actual: ALLOW },
  methods: {
    reason: 'CORSInvalidAllowMethod',
    init: put,
    preflight: { ...ALLOW, 'Access-Control-Allow-Methods': 'GET PUT' },
    actual: ALLOW,
  },
  'any-method': {
    reason: 'wildcard-methods-credentials',
    init: { ...put, ...cookies },
    preflight: { ...WITH_COOKIES, 'Access-Control-Allow-Methods': '*' },
    actual: WITH_COOKIES,
  },
  header: {
    reason: 'CORSMissingAllowHeaderFromPreflight',
    init: own,
    preflight: ALLOW,
    actual: ALLOW,
  },
  headers: {
    reason: 'CORSInvalidAllowHeader',
    init: own,
    preflight: { ...ALLOW, 'Access-Control-Allow-Headers': 'x own' },
    actual: ALLOW,
  },
  'any-header': {
    reason: 'wildcard-headers-credentials',
    init: { ...own, ...cookies },
    preflight: { ...WITH_COOKIES, 'Access-Control-Allow-Headers': '*' },
    actual: WITH_COOKIES,
  },
  json: { reason: 'json-content-type', init: json, preflight: ALLOW, actual: ALLOW },
};

/** What no preview can clear, however the preflight's headers look. */
export const statuses = [302, 404, 405, 500] as const;
