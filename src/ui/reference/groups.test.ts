import { describe, expect, it } from 'vitest';
import { reasons } from '../../reasons/index.ts';
import { grouped, searchReasons } from './search.ts';
import '../../../test/languages.ts';

const IDS = reasons.map(({ id }) => id);

describe('grouped', () => {
  it('shows every reason once', () => {
    const shown = grouped(IDS).flatMap(({ ids }) => ids);
    expect(shown.toSorted()).toEqual(IDS.toSorted());
  });

  it('puts a general reason before its special cases', () => {
    const [origin] = grouped(IDS);
    expect(origin?.ids[0]).toBe('CORSMissingAllowOrigin');
    expect(origin?.ids.indexOf('CORSAllowOriginNotMatchingOrigin')).toBeLessThan(
      origin?.ids.indexOf('origin-pattern') ?? 0,
    );
  });

  it('leaves out groups without a reason', () => {
    expect(grouped(['net-dns']).map(({ kind }) => kind)).toEqual(['kindNetwork']);
  });
});

describe('searchReasons', () => {
  it.each([
    ['MissingAllowOriginHeader', 'en', 'CORSMissingAllowOrigin'],
    ['CORSMissingAllowOrigin2', 'fr', 'missing-on-error'],
    ['est manquant', 'fr', 'CORSMissingAllowOrigin'],
    ['en-tete « Access', 'fr', 'CORSMissingAllowOrigin'],
    ['preflight channel did not succeed', 'fr', 'CORSPreflightDidNotSucceed'],
    ['err_name_not_resolved', 'en', 'net-dns'],
    ['ECHEC de la requete', 'fr', 'CORSDidNotSucceed'],
    ["'Access-Control-Allow-Origin' is '*'", 'en', 'CORSNotSupportingCredentials'],
  ] as const)('%s (%s) finds %s', (query, locale, id) => {
    expect(searchReasons(query, locale)).toContain(id);
  });

  it('finds everything for nothing, and nothing for nonsense', () => {
    expect(searchReasons('  ', 'en')).toEqual(IDS);
    expect(searchReasons('zzz', 'en')).toEqual([]);
  });
});
