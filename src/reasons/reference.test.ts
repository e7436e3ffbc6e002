import { describe, expect, it } from 'vitest';
import type { MdnReason } from '../browsers/index.ts';
import { reasons } from './index.ts';
import { browserNames } from './reference.ts';

/** Observed in Chromium 156 and Firefox 153, and in their sources (docs/browsers/messages.md). */
const OBSERVED: readonly (readonly [MdnReason, readonly string[], readonly string[]])[] = [
  ['CORSDisabled', [], ['CORSDisabled']],
  ['CORSDidNotSucceed', [], ['CORSDidNotSucceed2', 'CORSDidNotSucceed']],
  ['CORSOriginHeaderNotAdded', [], ['CORSOriginHeaderNotAdded']],
  [
    'CORSExternalRedirectNotAllowed',
    ['PreflightDisallowedRedirect'],
    ['CORSExternalRedirectNotAllowed'],
  ],
  ['CORSRequestNotHttp', ['CorsDisabledScheme'], ['CORSRequestNotHttp']],
  [
    'CORSMissingAllowOrigin',
    ['MissingAllowOriginHeader', 'PreflightMissingAllowOriginHeader'],
    ['CORSMissingAllowOrigin2', 'CORSMissingAllowOrigin'],
  ],
  [
    'CORSAllowOriginNotMatchingOrigin',
    [
      'AllowOriginMismatch',
      'PreflightAllowOriginMismatch',
      'InvalidAllowOriginValue',
      'PreflightInvalidAllowOriginValue',
    ],
    ['CORSAllowOriginNotMatchingOrigin'],
  ],
  [
    'CORSNotSupportingCredentials',
    ['WildcardOriginNotAllowed', 'PreflightWildcardOriginNotAllowed'],
    ['CORSNotSupportingCredentials'],
  ],
  ['CORSMethodNotFound', ['MethodDisallowedByPreflightResponse'], ['CORSMethodNotFound']],
  [
    'CORSMissingAllowCredentials',
    ['InvalidAllowCredentials', 'PreflightInvalidAllowCredentials'],
    ['CORSMissingAllowCredentials'],
  ],
  [
    'CORSPreflightDidNotSucceed',
    ['PreflightInvalidStatus', 'InvalidResponse'],
    ['CORSPreflightDidNotSucceed3', 'CORSPreflightDidNotSucceed2', 'CORSPreflightDidNotSucceed'],
  ],
  ['CORSInvalidAllowMethod', ['InvalidAllowMethodsPreflightResponse'], ['CORSInvalidAllowMethod']],
  ['CORSInvalidAllowHeader', ['InvalidAllowHeadersPreflightResponse'], ['CORSInvalidAllowHeader']],
  [
    'CORSMissingAllowHeaderFromPreflight',
    ['HeaderDisallowedByPreflightResponse'],
    ['CORSMissingAllowHeaderFromPreflight2', 'CORSMissingAllowHeaderFromPreflight'],
  ],
  [
    'CORSMultipleAllowOriginNotAllowed',
    ['MultipleAllowOriginValues', 'PreflightMultipleAllowOriginValues'],
    ['CORSMultipleAllowOriginNotAllowed'],
  ],
];

/** All that Chromium's enum holds today, but what only the protocol lists. */
const CHROMIUM_NAMES = 25;

describe('browserNames', () => {
  it.each(OBSERVED)('%s', (id, chromium, firefox) => {
    expect(browserNames(id).chromium.toSorted()).toEqual(chromium.toSorted());
    expect(browserNames(id).firefox).toEqual(firefox);
  });

  it('gives every name of Chromium’s enum to some reason', () => {
    const names = new Set(reasons.flatMap(({ id }) => browserNames(id).chromium));
    const own = [...names].filter((name) => /^[A-Z][A-Za-z]+$/.test(name));
    expect(own.filter((name) => name !== 'AuthorizationCoveredByWildcard').length).toBe(
      CHROMIUM_NAMES,
    );
  });

  it('names nothing twice', () => {
    for (const { id } of reasons) {
      const { chromium, firefox } = browserNames(id);
      expect([new Set(chromium).size, new Set(firefox).size]).toEqual([
        chromium.length,
        firefox.length,
      ]);
    }
  });
});
