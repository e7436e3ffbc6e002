import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.ts';
import { valueSaid } from './diagnosis.ts';
import { answer, exchangeOf, hopOf, PAGE } from './testing.ts';

const ALLOWED = { 'Access-Control-Allow-Origin': PAGE };
const WITH_CREDENTIALS = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };

describe('outcome', () => {
  it('calls a completed Chromium exchange allowed and finds no error in it', () => {
    const exchange = exchangeOf([{ actual: answer(200, ALLOWED) }], { end: 'completed' });
    expect(diagnose(exchange)).toMatchObject({
      outcome: 'allowed',
      browserErrors: [],
      explained: true,
    });
  });

  it.each(['net::ERR_ABORTED', 'net::ERR_CACHE_MISS', 'NS_BINDING_ABORTED'])(
    'has no verdict on an exchange given up with %s',
    (error) => {
      const exchange = exchangeOf([{ actual: answer(302) }], { error });
      expect(diagnose(exchange)).toMatchObject({ outcome: 'unknown', findings: [] });
    },
  );

  it('has no verdict on an exchange under way', () => {
    const exchange = exchangeOf([{ actual: answer(200) }], { end: 'pending' });
    expect(diagnose(exchange)).toMatchObject({ outcome: 'unknown', findings: [] });
    expect(diagnose(exchange)).not.toHaveProperty('failedChecks');
  });

  it('calls allowed what failed after the page had its answer', () => {
    const wildcard = answer(201, { 'Access-Control-Allow-Origin': '*' });
    const exchange = { ...exchangeOf([{ actual: wildcard }]), readable: true };
    expect(diagnose(exchange)).toMatchObject({ outcome: 'allowed', browserErrors: [] });
    expect(diagnose(exchange).credentials.mode).toBe('omit');
  });

  it('says so when nothing seen explains a refusal', () => {
    const exchange = exchangeOf([{ actual: answer(200, WITH_CREDENTIALS) }]);
    expect(diagnose(exchange)).toMatchObject({
      outcome: 'blocked',
      explained: false,
      browserErrors: [],
    });
  });

  it('calls a refusal explained by an error', () => {
    const { outcome, explained } = diagnose(exchangeOf([{ actual: answer(200) }]));
    expect({ outcome, explained }).toEqual({ outcome: 'blocked', explained: true });
  });
});

describe('credentials', () => {
  it('deduces credentials from a refused wildcard', () => {
    const exchange = exchangeOf([{ actual: answer(200, { 'Access-Control-Allow-Origin': '*' }) }]);
    expect(diagnose(exchange)).toMatchObject({
      credentials: { mode: 'include', proof: 'outcome' },
      browserErrors: ['WildcardOriginNotAllowed'],
    });
  });

  it('deduces their absence from an accepted wildcard', () => {
    const wildcard = answer(200, { 'Access-Control-Allow-Origin': '*' });
    const exchange = exchangeOf([{ actual: wildcard }], { end: 'completed' });
    expect(diagnose(exchange).credentials).toEqual({ mode: 'omit', proof: 'outcome' });
  });

  it('takes a cookie on a foreign hop as proof', () => {
    const exchange = exchangeOf([{ sent: { Cookie: '' }, actual: answer(200) }]);
    expect(diagnose(exchange).credentials).toEqual({ mode: 'include', proof: 'cookie' });
  });

  it('takes no cookie on a hop at home as proof', () => {
    const home = { url: `${PAGE}/go`, sent: { Cookie: '' }, actual: answer(302) };
    const exchange = exchangeOf([home, { actual: answer(200) }]);
    expect(diagnose(exchange).credentials.mode).toBe('unknown');
  });

  it('learns from an earlier hop that passed', () => {
    const first = {
      actual: answer(302, { 'Access-Control-Allow-Origin': '*', Location: '/next' }),
    };
    const exchange = exchangeOf([first, { actual: answer(200) }]);
    expect(diagnose(exchange).credentials).toEqual({ mode: 'omit', proof: 'outcome' });
  });

  it('keeps what hinges on them apart while nothing decides', () => {
    const { credentials, findings } = diagnose(exchangeOf([{ actual: answer(200) }]));
    expect(credentials).toEqual({ mode: 'unknown', proof: 'undecided' });
    expect(findings[0]).toMatchObject({ reason: 'CORSMissingAllowOrigin', certainty: 'certain' });
    expect(findings.slice(1).every(({ certainty }) => certainty === 'if-credentialed')).toBe(true);
  });
});

describe('a verdict that hinges on hidden credentials', () => {
  const refused = { method: 'PUT', preflight: answer(404, ALLOWED) };

  it('carries both names, that of the fewer faults first', () => {
    expect(diagnose(exchangeOf([refused])).browserErrors).toEqual([
      'PreflightInvalidStatus',
      'PreflightInvalidAllowCredentials',
    ]);
  });

  it('carries one name once something decides', () => {
    const beacon = exchangeOf([refused], { type: 'ping' });
    expect(diagnose(beacon).browserErrors).toEqual(['PreflightInvalidAllowCredentials']);
  });
});

describe('Firefox', () => {
  const firefox = { browser: 'firefox', end: 'completed', documentId: '1' } as const;

  it('judges a completed exchange by its headers', () => {
    expect(diagnose(exchangeOf([{ actual: answer(200) }], firefox))).toMatchObject({
      outcome: 'blocked',
      browserErrors: ['CORSMissingAllowOrigin2'],
    });
    expect(diagnose(exchangeOf([{ actual: answer(200, ALLOWED) }], firefox)).outcome).toBe(
      'unknown',
    );
  });

  it('knows an uncredentialed cross-site request by the header that it lacks', () => {
    const plain = { sent: { 'Sec-Fetch-Site': 'cross-site' }, actual: answer(200, ALLOWED) };
    expect(diagnose(exchangeOf([plain], firefox))).toMatchObject({
      outcome: 'allowed',
      credentials: { mode: 'omit', proof: 'storage-access' },
    });
  });

  it('leaves open whether merged lines were a list', () => {
    const merged = answer(200, { 'Access-Control-Allow-Origin': `${PAGE}, ${PAGE}` });
    expect(diagnose(exchangeOf([{ actual: merged }], firefox)).browserErrors).toEqual([
      'CORSMultipleAllowOriginNotAllowed',
      'CORSAllowOriginNotMatchingOrigin',
    ]);
  });

  it('names a dead server as Firefox does and as Chromium does not', () => {
    const dead = exchangeOf([{}], { browser: 'firefox', error: 'NS_ERROR_CONNECTION_REFUSED' });
    expect(diagnose(dead)).toMatchObject({
      outcome: 'blocked',
      browserErrors: ['CORSDidNotSucceed2'],
    });
    const same = exchangeOf([{}], { error: 'net::ERR_CONNECTION_REFUSED' });
    expect(diagnose(same)).toMatchObject({ outcome: 'blocked', browserErrors: [] });
  });
});

function row(status: number, headers = {}, asked = {}) {
  return exchangeOf([{ method: 'PUT', preflight: answer(status, headers), asked }]);
}

describe('Chromium order of checks', () => {
  const names = { 'Access-Control-Request-Headers': 'content-type,x-a' };

  it.each([
    ['a redirect before all', row(302, { Location: '/x' }), 'PreflightDisallowedRedirect', ''],
    ['no redirect without a place', row(302, WITH_CREDENTIALS), 'PreflightInvalidStatus', ''],
    ['the origin before the status', row(405), 'PreflightMissingAllowOriginHeader', ''],
    ['then the status', row(404, WITH_CREDENTIALS), 'PreflightInvalidStatus', ''],
    [
      'then the lists',
      row(200, { ...WITH_CREDENTIALS, 'Access-Control-Allow-Methods': 'PUT;X' }),
      'InvalidAllowMethodsPreflightResponse',
      '',
    ],
    [
      'then the method',
      row(200, WITH_CREDENTIALS, names),
      'MethodDisallowedByPreflightResponse',
      'PUT',
    ],
    [
      'then the names',
      row(200, { ...WITH_CREDENTIALS, 'Access-Control-Allow-Methods': 'PUT' }, names),
      'HeaderDisallowedByPreflightResponse',
      'content-type, x-a',
    ],
  ])('%s', (_, exchange, name, value) => {
    expect(diagnose(exchange)).toMatchObject({ browserErrors: [name], browserValue: value });
  });

  it.each([
    ['', 'InvalidAllowOriginValue'],
    ['localhost', 'InvalidAllowOriginValue'],
    ['http://[::1', 'InvalidAllowOriginValue'],
    ['example.com:80', 'AllowOriginMismatch'],
    ['about:blank', 'AllowOriginMismatch'],
    ['"https://app.example"', 'InvalidAllowOriginValue'],
    ['null', 'AllowOriginMismatch'],
    ['http://*.test', 'AllowOriginMismatch'],
    [`${PAGE}/`, 'AllowOriginMismatch'],
    [`${PAGE} https://b.example`, 'MultipleAllowOriginValues'],
  ])('origin value %j is %s', (value, name) => {
    const exchange = exchangeOf([
      { actual: answer(200, { 'Access-Control-Allow-Origin': value }) },
    ]);
    expect(diagnose(exchange)).toMatchObject({ browserErrors: [name], browserValue: value });
  });

  it('refuses a redirect to an address with a password', () => {
    const location = 'https://user:secret@api.example/x';
    const exchange = exchangeOf([
      { actual: answer(302, { ...WITH_CREDENTIALS, Location: location }) },
    ]);
    expect(diagnose(exchange).browserErrors).toEqual(['RedirectContainsCredentials']);
  });
});

function localNetworkNames(origin: string, error: string, preflighted: boolean) {
  const exchange = exchangeOf([{}], { origin, error });
  const { actual, url } = exchange.hops[0];
  const preflight = { ...actual, kind: 'preflight', method: 'OPTIONS', error } as const;
  const { sent: _, ...unsent } = actual;
  const hop = preflighted ? { url, preflight, actual: unsent } : { url, actual };
  return diagnose({ ...exchange, hops: [hop] }).browserErrors;
}

describe('Local Network Access', () => {
  it.each([
    [PAGE, 'LocalNetworkAccessPermissionDenied'],
    ['http://app.example', 'InsecureLocalNetwork'],
  ])('from %s is %s', (origin, name) => {
    const error = 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';
    const exchange = { ...exchangeOf([{}], { error, origin }), hops: [hopOf()] as const };
    expect(diagnose(exchange)).toMatchObject({
      outcome: 'blocked',
      browserErrors: [name],
      browserValue: '',
    });
  });
});

describe('a redirect to an address with a password', () => {
  const home = { url: `${PAGE}/go`, actual: answer(302, { Location: 'https://ada:x@b.example/' }) };

  it.each([
    ['chromium', 'net::ERR_FAILED', 'RedirectContainsCredentials'],
    ['firefox', 'NS_ERROR_DOM_BAD_URI', 'CORSDidNotSucceed2'],
  ] as const)(
    'is refused in %s when it leaves home, where no permission is asked',
    (browser, error, name) => {
      const diagnosis = diagnose(exchangeOf([home], { browser, error }));
      expect(diagnosis).toMatchObject({ outcome: 'blocked', browserErrors: [name] });
      expect(diagnosis.findings.map(({ reason }) => reason)).toEqual([
        'redirect-contains-credentials',
      ]);
    },
  );
});

describe('Local Network Access', () => {
  const told = 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';
  const secure = 'https://app.example';
  const insecure = 'http://app.example';

  it.each([
    [secure, told, false, ['LocalNetworkAccessPermissionDenied']],
    [insecure, told, false, ['InsecureLocalNetwork']],
    ['null', told, false, ['InsecureLocalNetwork', 'LocalNetworkAccessPermissionDenied']],
    [insecure, 'net::ERR_FAILED', true, ['InsecureLocalNetwork']],
    [
      secure,
      'net::ERR_FAILED',
      true,
      ['LocalNetworkAccessPermissionDenied', 'InvalidLocalNetworkAccess'],
    ],
    [secure, 'net::ERR_FAILED', false, ['InvalidLocalNetworkAccess']],
    [insecure, 'net::ERR_FAILED', false, []],
    [secure, 'net::ERR_CONNECTION_REFUSED', true, []],
  ])('from %s with %s, preflighted: %s', (origin, error, preflighted, expected) => {
    expect(localNetworkNames(origin, error, preflighted)).toEqual(expected);
  });
});

describe('what the redirect did to the origin', () => {
  it('is the root cause of a preflight that lacks the header for `null`', () => {
    const exchange = exchangeOf([
      {
        actual: answer(307, { Location: 'https://b.example/', 'Access-Control-Allow-Origin': '*' }),
      },
      {
        url: 'https://b.example/',
        method: 'PUT',
        sent: { Origin: 'null' },
        asked: { Origin: 'null' },
        preflight: answer(204),
      },
    ]);
    const { findings } = diagnose(exchange);
    expect(findings[0]?.reason).toBe('origin-null-redirect');
    expect(findings.map(({ reason }) => reason)).not.toContain('missing-on-preflight');
  });
});

describe('the value that the console prints', () => {
  it('is that of its own name, where nothing tells which of two it says', () => {
    const preflight = answer(204, {
      'Access-Control-Allow-Origin': 'https://app.example',
      'Access-Control-Allow-Credentials': 'false',
    });
    const diagnosis = diagnose(exchangeOf([{ method: 'QUERY', preflight }]));
    expect(diagnosis.browserErrors.length).toBeGreaterThan(1);
    expect(valueSaid(diagnosis, 'PreflightInvalidAllowCredentials')).toBe('false');
    expect(valueSaid(diagnosis, 'MethodDisallowedByPreflightResponse')).toBe('QUERY');
    expect(valueSaid(diagnosis, 'PreflightInvalidStatus')).toBe('');
  });

  it('is kept once where the console says one name', () => {
    const diagnosis = diagnose(exchangeOf([{ method: 'PUT', preflight: answer(405) }]));
    expect(diagnosis.browserErrors).toHaveLength(1);
    expect(diagnosis).not.toHaveProperty('browserValues');
  });
});
