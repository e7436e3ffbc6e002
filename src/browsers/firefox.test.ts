import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Lines } from '../diagnosis/testing.ts';
import { answer, exchangeOf, hopOf, lines, PAGE } from '../diagnosis/testing.ts';
import type { Exchange, Hop } from '../model/index.ts';

const ALLOWED = { 'Access-Control-Allow-Origin': PAGE };

/** An exchange of a document in Firefox with just this hop. */
function firefox(hop: Hop, rest: Partial<Exchange> = {}): Exchange {
  const about = { browser: 'firefox', end: 'completed', documentId: '1' } as const;
  return { ...exchangeOf([{}], { ...about, ...rest }), hops: [hop] };
}

describe('a list in Access-Control-Allow-Origin', () => {
  it.each([
    [`${PAGE},https://b.example`, ['CORSAllowOriginNotMatchingOrigin']],
    [
      `${PAGE}, https://b.example`,
      ['CORSMultipleAllowOriginNotAllowed', 'CORSAllowOriginNotMatchingOrigin'],
    ],
  ])('%s may be several lines only where Firefox would have joined them', (value, names) => {
    const hop = hopOf({ actual: answer(200, { 'Access-Control-Allow-Origin': value }) });
    expect(diagnose(firefox(hop)).browserErrors).toEqual(names);
  });
});

describe('a POST to a plain http host', () => {
  const sent = { kind: 'actual', method: 'POST', sent: lines({ Origin: PAGE }) } as const;
  const hop: Hop = { url: 'http://api.example/', actual: { ...sent, answer: answer(200) } };

  it('may have been in no-cors mode', () => {
    expect(diagnose(firefox(hop))).toMatchObject({
      outcome: 'unknown',
      findings: [
        { reason: 'CORSMissingAllowOrigin', certainty: 'likely' },
        { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' },
      ],
    });
  });

  it('was not after a preflight', () => {
    const preflight = {
      kind: 'preflight',
      method: 'OPTIONS',
      answer: answer(200, ALLOWED),
    } as const;
    expect(diagnose(firefox({ ...hop, preflight })).outcome).toBe('blocked');
  });
});

describe('what the page itself could read', () => {
  const hop = hopOf({ actual: answer(200, ALLOWED) });

  it('is needed where nothing shows credentials', () => {
    expect(diagnose(firefox(hop))).toMatchObject({
      outcome: 'unknown',
      browserErrors: ['CORSMissingAllowCredentials'],
    });
  });

  it('clears an exchange, and with it a credentials mode', () => {
    expect(diagnose(firefox(hop, { readable: true }))).toMatchObject({
      outcome: 'allowed',
      credentials: { mode: 'omit', proof: 'outcome' },
      browserErrors: [],
    });
  });

  it('convicts an exchange, and with it a credentials mode', () => {
    expect(diagnose(firefox(hop, { readable: false }))).toMatchObject({
      outcome: 'blocked',
      credentials: { mode: 'include', proof: 'outcome' },
      browserErrors: ['CORSMissingAllowCredentials'],
      findings: [{ reason: 'CORSMissingAllowCredentials', certainty: 'certain' }],
    });
  });

  it('settles a POST in an unknown mode only when it could be read', () => {
    const sent = { kind: 'actual', method: 'POST', sent: lines({ Origin: PAGE }) } as const;
    const post = { url: 'http://api.example/', actual: { ...sent, answer: answer(200, ALLOWED) } };
    expect(diagnose(firefox(post, { readable: true })).outcome).toBe('allowed');
    expect(diagnose(firefox(post, { readable: false })).outcome).toBe('unknown');
  });
});

it('has no CORS message for a failed request in no-cors mode', () => {
  const hop = hopOf({ sent: { 'Sec-Fetch-Mode': 'no-cors' }, actual: answer(200) });
  const refused = { end: 'error', error: 'NS_ERROR_DOM_CORP_FAILED' } as const;
  expect(diagnose(firefox(hop, refused))).toMatchObject({ outcome: 'blocked', browserErrors: [] });
});

it('knows a refused redirect by whatever the network did last', () => {
  const hop = hopOf({ actual: answer(302, { Location: '/elsewhere' }) });
  const refused = { end: 'error', error: 'NS_ERROR_NET_ON_RECEIVING_FROM' } as const;
  expect(diagnose(firefox(hop, refused)).browserErrors).toEqual(['CORSMissingAllowOrigin2']);
});

/** A PUT of which only the preflight was answered. */
const row = (status: number, headers: Lines, asked: Lines = {}) =>
  hopOf({ method: 'PUT', preflight: answer(status, headers), asked });

describe('Firefox order of checks', () => {
  const wild = { 'Access-Control-Allow-Origin': '*' };
  const names = { 'Access-Control-Request-Headers': 'x-a,x-b' };
  const put = { 'Access-Control-Allow-Methods': 'PUT' };

  it.each<[string, Hop, string, string]>([
    ['the origin before a redirect', row(302, {}), 'CORSMissingAllowOrigin2', ''],
    [
      'a redirect before the status',
      row(302, { ...ALLOWED, Location: '/x' }),
      'CORSExternalRedirectNotAllowed',
      '',
    ],
    ['a redirect to nowhere by its status', row(302, ALLOWED), 'CORSPreflightDidNotSucceed3', ''],
    ['the status before the lists', row(404, ALLOWED), 'CORSPreflightDidNotSucceed3', ''],
    [
      'an unreadable list of methods',
      row(204, { ...ALLOWED, 'Access-Control-Allow-Methods': 'PUT;X' }),
      'CORSInvalidAllowMethod',
      'PUT;X',
    ],
    ['a method that is not listed', row(204, ALLOWED), 'CORSMethodNotFound', ''],
    [
      'an unreadable list of names',
      row(204, { ...ALLOWED, ...put, 'Access-Control-Allow-Headers': 'x a' }),
      'CORSInvalidAllowHeader',
      'x a',
    ],
    [
      'the first name that is not listed',
      row(204, { ...ALLOWED, ...put, 'Access-Control-Allow-Headers': 'x-a' }, names),
      'CORSMissingAllowHeaderFromPreflight2',
      'x-b',
    ],
  ])('%s', (_, hop, name, value) => {
    const plain = lines({ 'Sec-Fetch-Site': 'cross-site' });
    const [preflight, actual] = [hop.preflight, { ...hop.actual, sent: plain }];
    const exchange = firefox({ ...hop, ...(preflight ? { preflight } : {}), actual });
    expect(diagnose(exchange)).toMatchObject({ browserErrors: [name], browserValue: value });
  });

  it.each([
    [wild, 'CORSNotSupportingCredentials'],
    [ALLOWED, 'CORSMissingAllowCredentials'],
    [{ ...ALLOWED, 'Access-Control-Allow-Credentials': 'True' }, 'CORSMissingAllowCredentials'],
  ])('with a cookie %j is %s', (headers, name) => {
    const hop = hopOf({ sent: { Cookie: '' }, actual: answer(200, headers) });
    expect(diagnose(firefox(hop)).browserErrors).toEqual([name]);
  });

  it.each([[wild], [ALLOWED]])('without credentials %j is enough', (headers) => {
    const hop = hopOf({ sent: { 'Sec-Fetch-Site': 'cross-site' }, actual: answer(200, headers) });
    expect(diagnose(firefox(hop))).toMatchObject({ outcome: 'allowed', browserErrors: [] });
  });

  it('is content with a preflight that grants all, or whose question was not seen', () => {
    const open = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };
    const listed = { 'Access-Control-Allow-Headers': 'x-a, x-b' };
    const granted = row(
      204,
      { ...open, ...put, ...listed },
      { 'Access-Control-Request-Headers': 'x-a' },
    );
    const actual = { ...granted.actual, answer: answer(200, open) };
    expect(diagnose(firefox({ ...granted, actual })).outcome).toBe('allowed');
    const unseen = { kind: 'preflight', method: 'OPTIONS', answer: answer(204, open) } as const;
    const plain = hopOf({ actual: answer(200, open) });
    expect(diagnose(firefox({ ...plain, preflight: unseen })).outcome).toBe('allowed');
  });

  it('with a cookie, both headers are enough', () => {
    const open = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };
    const hop = hopOf({ sent: { Cookie: '' }, actual: answer(200, open) });
    expect(diagnose(firefox(hop))).toMatchObject({ outcome: 'allowed', browserErrors: [] });
  });
});

it('names a preflight’s redirect by its status when the request forbids redirects', () => {
  const { preflight, ...hop } = row(307, { ...ALLOWED, Location: '/x' });
  const refused = { kind: 'preflight', method: 'OPTIONS', error: 'NS_ERROR_DOM_BAD_URI' } as const;
  const own = firefox(
    { ...hop, preflight: { ...preflight, ...refused } },
    { end: 'error', error: 'NS_ERROR_DOM_BAD_URI' },
  );
  expect(diagnose(own).browserErrors).toContain('CORSPreflightDidNotSucceed3');
});

describe('what the missing Sec-Fetch-Storage-Access says', () => {
  const crossSite = { sent: { 'Sec-Fetch-Site': 'cross-site' }, actual: answer(200, ALLOWED) };
  const omitted = { mode: 'omit', proof: 'storage-access' };
  const hidden = { mode: 'unknown', proof: 'undecided' };

  it('is that the document asked without credentials', () => {
    expect(diagnose(firefox(hopOf(crossSite))).credentials).toEqual(omitted);
  });

  it('is nothing in a worker, which has no document', () => {
    const { documentId: _, ...worker } = firefox(hopOf(crossSite));
    expect(diagnose(worker).credentials).toEqual(hidden);
  });

  it('is nothing after a redirect', () => {
    const away = { ...crossSite, sent: { 'Sec-Fetch-Site': 'same-site' } };
    const open = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };
    const [first, then] = [away, crossSite].map((one) =>
      hopOf({ ...one, actual: answer(200, open) }),
    );
    const exchange = firefox(hopOf());
    const hops = [first ?? hopOf(), then ?? hopOf()] as const;
    expect(diagnose({ ...exchange, hops }).credentials).toEqual(hidden);
  });

  it.each([
    ['http://www.api.example', hidden],
    ['http://app.example', omitted],
    ['https://www.api.example', omitted],
    ['null', omitted],
  ])('from %s, where only the scheme may differ, is %j', (origin, credentials) => {
    const open = { ...crossSite, actual: answer(200, { 'Access-Control-Allow-Origin': '*' }) };
    expect(diagnose(firefox(hopOf(open), { origin })).credentials).toEqual(credentials);
  });
});

describe('an answer whose body breaks off', () => {
  const broken = { end: 'error', error: 'NS_ERROR_NET_PARTIAL_TRANSFER' } as const;

  it('is refused all the same when its headers are wrong', () => {
    const hop = hopOf({ actual: answer(200, { 'Access-Control-Allow-Origin': 'file://' }) });
    expect(diagnose(firefox(hop, broken))).toMatchObject({
      outcome: 'blocked',
      browserErrors: ['CORSAllowOriginNotMatchingOrigin'],
    });
  });

  it('is allowed when they are right', () => {
    const open = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };
    const hop = hopOf({ actual: answer(200, open) });
    expect(diagnose(firefox(hop, broken)).outcome).toBe('allowed');
  });
});

it('does not look at the permission of the page’s own server, asked again after a redirect', () => {
  const methods = { 'Access-Control-Allow-Methods': 'PUT' };
  const away = hopOf({ method: 'PUT', preflight: answer(204, { ...ALLOWED, ...methods }) });
  const answered = { ...away.actual, answer: answer(307, ALLOWED) };
  const twice = { ...methods, 'Access-Control-Allow-Origin': `${PAGE}, ${PAGE}` };
  const wild = answer(200, { 'Access-Control-Allow-Origin': '*' });
  const home = hopOf({
    url: `${PAGE}/`,
    method: 'PUT',
    preflight: answer(204, twice),
    actual: wild,
  });
  const exchange = firefox(hopOf(), { readable: true });
  const hops = [{ ...away, actual: answered }, home] as const;
  expect(diagnose({ ...exchange, hops })).toMatchObject({ outcome: 'allowed', browserErrors: [] });
  const { readable: _, ...unsaid } = exchange;
  expect(diagnose({ ...unsaid, hops }).browserErrors).not.toContain(
    'CORSMultipleAllowOriginNotAllowed',
  );
});

it('looks at the answer of the page’s own server after a redirect away and back', () => {
  const open = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };
  const away = hopOf({ actual: answer(302, { ...open, Location: `${PAGE}/` }) });
  const home = hopOf({ url: `${PAGE}/`, actual: answer(200) });
  const hops = [away, home] as const;
  expect(diagnose({ ...firefox(hopOf()), hops }).browserErrors).toEqual([
    'CORSMissingAllowOrigin2',
  ]);
});

it('says of a module of another type that it did not succeed, whatever its headers', () => {
  const hop = hopOf({ actual: answer(200, ALLOWED) });
  const refused = { end: 'error', error: 'NS_ERROR_CORRUPTED_CONTENT', type: 'script' } as const;
  expect(diagnose(firefox(hop, refused))).toMatchObject({
    outcome: 'blocked',
    explained: true,
    browserErrors: ['CORSDidNotSucceed2'],
  });
});

describe('a redirect that leads nowhere', () => {
  const open = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };
  const leading = (headers: Lines, to = 'about:blank') =>
    diagnose(firefox(hopOf({ actual: answer(302, { ...headers, Location: to }) }), PENDING));
  const PENDING = { end: 'pending' } as const;

  it.each<[Lines, string[]]>([
    [open, ['CORSDidNotSucceed2']],
    [{}, ['CORSMissingAllowOrigin2']],
    [{ 'Access-Control-Allow-Origin': 'x' }, ['CORSAllowOriginNotMatchingOrigin']],
    [ALLOWED, ['CORSDidNotSucceed2', 'CORSMissingAllowCredentials']],
  ])('needs no end: %j', (headers, browserErrors) => {
    expect(leading(headers)).toMatchObject({ outcome: 'blocked', explained: true, browserErrors });
  });

  it('is not one to another server', () => {
    expect(leading(open, '/there').outcome).toBe('unknown');
  });
});
