import { describe, expect, it } from 'vitest';
import type { Entry, Finding } from '../diagnosis/index.ts';
import type { HopRow } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import { plainText } from '../i18n/index.ts';
import type { ReasonId } from '../reasons/index.ts';
import { adviceFor, isMendable } from './advice.ts';
import { subjectOf } from './policy/subject.ts';
import { entryOf, findingOf, withFindings } from './testing.ts';
import { noteText } from './texts/index.ts';
import '../../test/languages.ts';

const PLAIN: HopRow = { actual: answer(302, { Location: 'https://sso.example/login#top' }) };
const plain = entryOf(PLAIN);

/** All sentences of advice in English. */
const said = (entry: Entry) =>
  adviceFor(subjectOf(entry)).map(({ id, vars }) => plainText(noteText(id, 'en'), vars));
const about = (reason: ReasonId) => said(withFindings(plain, findingOf(reason))).join('\n');

const ITEMS = /https:\/\/api\.example\/items\b/;
const FINAL = /https:\/\/sso\.example\/login(?!#)/;

describe('what mends it instead of a header', () => {
  it.each<[ReasonId, ...RegExp[]]>([
    ['CORSDisabled', /about:config/, /content\.cors\.disable/],
    ['CORSExternalRedirectNotAllowed', /final address/, FINAL],
    ['CORSOriginHeaderNotAdded', /an extension/, /permissions/],
    ['CORSRequestNotHttp', /over HTTP/],
    ['CORSDidNotSucceed', /broke off/, ITEMS],
    ['authorization-stripped', /was dropped/, /final address/],
    ['blocked-by-client', /tracking protection/],
    ['coep', /Cross-Origin-Resource-Policy: cross-origin/],
    ['corp', /Cross-Origin-Resource-Policy: cross-origin/],
    ['cors-header-as-request-header', /Remove the .*Access-Control-Allow-/],
    ['csp-connect-src', /connect-src/],
    ['devtools-blocked', /in the browser/],
    ['lna-insecure-context', /Serve the page over HTTPS/],
    ['lna-permission-denied', /permission for the local network/],
    ['lna-target-mismatch', /targetAddressSpace/],
    ['method-case', /method: "PATCH"/],
    ['missing-on-redirect', /final address/, FINAL],
    ['mixed-content', /certificate/, /https:/],
    ['mode-same-origin', /mode: "same-origin"/],
    ['net-dns', /host name/, ITEMS],
    ['net-refused', /Nothing answers/, ITEMS],
    ['net-reset', /broke off/, ITEMS],
    ['net-timeout', /broke off/, ITEMS],
    ['net-tls', /certificate/, ITEMS],
    ['opaque-no-cors', /mode: "no-cors"/],
    ['orb', /Content-Type/],
    ['origin-null-page', /Never allow `?null/],
    ['origin-null-redirect', /final address/, FINAL],
    ['preflight-network', /broke off/, ITEMS],
    ['redirect-contains-credentials', /final address/, FINAL],
    ['redirect-http-to-https', /final address/, FINAL],
    ['redirect-to-login', /answer 401/, FINAL],
    ['redirect-trailing-slash', /final address/, FINAL],
  ])('%s', (reason, ...words) => {
    for (const word of words) expect(about(reason)).toMatch(word);
    const offered = isMendable(subjectOf(withFindings(plain, findingOf(reason))));
    expect(offered).toBe(false);
  });

  it.each<[ReasonId, RegExp]>([
    ['cache-without-vary', /Reload without the cache/],
    ['expose-headers-missing', /Access-Control-Expose-Headers/],
    ['missing-on-error', /error 302/],
    ['safelist-exceeded', /Shorten/],
    ['wildcard-authorization', /Name .?authorization.? in/],
  ])('or beside it: %s', (reason, word) => {
    expect(about(reason)).toMatch(word);
    expect(isMendable(subjectOf(withFindings(plain, findingOf(reason))))).toBe(true);
  });
});

describe('a page without an origin', () => {
  const opaque = entryOf({ sent: { Origin: 'null' }, actual: answer(200) }, { origin: 'null' });

  it('is told of it when nothing else is known to help, and gets no configuration', () => {
    const missing = withFindings(opaque, findingOf('CORSMissingAllowOrigin'));
    expect(said(missing)).toEqual([expect.stringMatching(/Serve it over HTTP/)]);
    expect(isMendable(subjectOf(missing))).toBe(false);
  });

  it('is told nothing else besides, and nothing at all when nothing is wrong', () => {
    const policy = withFindings(opaque, findingOf('csp-connect-src'));
    expect(said(policy)).toEqual([expect.stringContaining('connect-src')]);
    expect(said(withFindings(opaque))).toEqual([]);
  });

  it('is not every page', () => {
    expect(said(withFindings(plain, findingOf('CORSMissingAllowOrigin')))).toEqual([]);
  });
});

const mendable = (...findings: readonly Finding[]) =>
  isMendable(subjectOf(withFindings(plain, ...findings)));

describe('a server can mend it', () => {
  const missing = findingOf('CORSMissingAllowOrigin');

  it('only when something is blocked', () => {
    expect(mendable()).toBe(false);
    expect(mendable({ ...missing, severity: 'remark' })).toBe(false);
    expect(mendable(missing)).toBe(true);
  });

  it('when nothing is certain, also for what hinges on credentials', () => {
    const hinges = { ...missing, certainty: 'if-credentialed' } as const;
    expect(mendable(hinges)).toBe(true);
    expect(mendable(hinges, findingOf('csp-connect-src'))).toBe(false);
  });

  it('beside a fault of the page’s code, if it has one of its own', () => {
    expect(mendable(findingOf('method-case'))).toBe(false);
    expect(mendable(findingOf('method-case'), missing)).toBe(true);
  });
});

const at = (path: string) => `https://api.example${path}`;
const away = (path: string) => `https://cdn.example${path}`;
const final = (rows: readonly [HopRow, ...HopRow[]]) =>
  adviceFor(subjectOf(withFindings(entryOf(rows), findingOf('missing-on-redirect'))));
const called = (url: string) => [{ id: 'advice-final-url', vars: { url } }];

describe('the final address', () => {
  it('is where the answer points to, preflight or not', () => {
    const moved = answer(302, { Location: '//cdn.example/next' });
    expect(final([{ url: at('/a/b'), actual: moved }])).toEqual(called(away('/next')));
    const asked = { url: at('/a'), method: 'PUT', preflight: answer(204), actual: moved };
    expect(final([asked])).toEqual(called(away('/next')));
  });

  it('is the last one reached', () => {
    const [first, second] = ['/2', '/3'].map((path) => answer(302, { Location: away(path) }));
    const hops = [
      { url: at('/1'), actual: first ?? answer(302) },
      { url: away('/2'), actual: second ?? answer(302) },
      { url: away('/3'), actual: answer(200) },
    ] as const;
    expect(final(hops)).toEqual(called(away('/3')));
  });

  it('is the address itself when the answer points nowhere', () => {
    expect(final([{ url: at('/a'), actual: answer(302) }])).toEqual(called(at('/a')));
    const nowhere = answer(302, { Location: 'https://' });
    expect(final([{ url: at('/a'), actual: nowhere }])).toEqual(called(at('/a')));
  });

  it.each<[ReasonId, HopRow]>([
    ['missing-on-redirect', { actual: answer(301, { Location: '/items/' }) }],
    ['redirect-trailing-slash', { actual: answer(301, { Location: '/items/' }) }],
    [
      'CORSExternalRedirectNotAllowed',
      { method: 'PUT', preflight: answer(301, { Location: '/items/' }) },
    ],
  ])('is not advised where a header lets a redirect within one origin pass: %s', (reason, row) => {
    const entry = withFindings(entryOf(row), findingOf(reason));
    expect(said(entry)).toEqual([]);
    expect(isMendable(subjectOf(entry))).toBe(true);
  });
});
