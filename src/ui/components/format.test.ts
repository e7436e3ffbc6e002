import '../../../test/languages.ts';
import { describe, expect, it } from 'vitest';
import { entryOf, findingOf } from '../state/testing.ts';
import { addressParts, capitalized, entryTitle, reasonIds, shortType, statusOf } from './format.ts';

describe('addressParts', () => {
  it.each([
    ['https://api.example/', 'api.example', '', '/'],
    ['https://api.example:8443/v1/items/42', 'api.example:8443', '/v1/items', '/42'],
    ['https://api.example/v1/items/', 'api.example', '/v1', '/items/'],
    ['https://api.example/a?token=1', 'api.example', '', '/a?…'],
    ['file:///page.html', '', 'file:///page.html', ''],
    ['no url', '', 'no url', ''],
  ])('%s', (url, host, middle, end) => {
    expect(addressParts(url)).toEqual({ host, middle, end });
  });

  it('keeps the end of a long name, and all of it between the two', () => {
    const path = '/a-name-that-is-far-too-long-for-any-column';
    const { middle, end } = addressParts(`https://api.example${path}`);
    expect(end).toBe(path.slice(-24));
    expect(middle + end).toBe(path);
  });
});

describe('statusOf', () => {
  const preflight = {
    kind: 'preflight',
    method: 'OPTIONS',
    answer: { status: 405, headers: [] },
  } as const;
  const hops = [
    { url: 'https://a.example/', preflight, actual: { kind: 'actual', method: 'PUT' } },
  ] as const;

  it('is the deciding leg’s', () => {
    const findings = [{ leg: { hop: 0, kind: 'preflight' } }] as const;
    expect(statusOf(entryOf({ hops, findings }))).toBe('405');
  });

  it('is empty without an answer', () => {
    expect(statusOf(entryOf({ hops }))).toBe('');
  });
});

describe('small formats', () => {
  it('shortens the types that DevTools shortens', () => {
    expect(['xmlhttprequest', 'font', 'csp_report'].map(shortType)).toEqual([
      'xhr',
      'font',
      'csp report',
    ]);
  });

  it('names each reason once, in order', () => {
    const findings = ['missing-on-error', 'CORSMissingAllowOrigin', 'missing-on-error'] as const;
    expect(reasonIds(findings.map((reason) => findingOf({ reason })))).toBe(
      'missing-on-error CORSMissingAllowOrigin',
    );
  });

  it('capitalizes the first letter only', () => {
    expect(capitalized('l’en-tête CORS', 'fr')).toBe('L’en-tête CORS');
    expect(capitalized('', 'fr')).toBe('');
  });
});

const remark = findingOf({ reason: 'opaque-no-cors', severity: 'remark' });

describe('entryTitle', () => {
  it('names what blocks', () => {
    const entry = entryOf({ outcome: 'blocked', findings: [findingOf()] });
    expect(entryTitle(entry, 'fr')).toBe(
      'L’en-tête CORS «\u202fAccess-Control-Allow-Origin\u202f» est manquant',
    );
  });

  it('is quiet about remarks on what was allowed', () => {
    expect(entryTitle(entryOf({ outcome: 'allowed', findings: [remark] }), 'en')).toBeUndefined();
  });
});
