import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MdnReason, Reason } from './index.ts';
import { reasonById, reasons } from './index.ts';

const ROOM = import.meta.dirname;
const ALL: readonly Reason[] = reasons;
const IDS = ALL.map(({ id }) => id);

/** Every distinct cause, most telling first: on one leg the first that holds is the root cause. */
const CATALOGUE = `
  lna-permission-denied lna-insecure-context lna-target-mismatch blocked-by-client
  devtools-blocked mixed-content csp-connect-src mode-same-origin CORSDisabled CORSRequestNotHttp
  CORSOriginHeaderNotAdded net-refused net-dns net-tls preflight-network net-reset net-timeout orb
  corp coep CORSDidNotSucceed redirect-contains-credentials redirect-to-login
  redirect-http-to-https redirect-trailing-slash CORSExternalRedirectNotAllowed preflight-auth
  preflight-method-not-allowed preflight-status CORSPreflightDidNotSucceed cache-without-vary
  missing-on-error missing-on-redirect missing-on-preflight CORSMissingAllowOrigin
  duplicate-proxy-and-app origin-list CORSMultipleAllowOriginNotAllowed origin-null-redirect
  origin-null-page origin-malformed origin-pattern origin-trailing-slash
  CORSAllowOriginNotMatchingOrigin CORSNotSupportingCredentials credentials-not-lowercase
  CORSMissingAllowCredentials CORSInvalidAllowMethod method-case wildcard-methods-credentials
  CORSMethodNotFound CORSInvalidAllowHeader cors-header-as-request-header safelist-exceeded
  wildcard-headers-credentials json-content-type CORSMissingAllowHeaderFromPreflight
  wildcard-authorization authorization-stripped expose-headers-missing opaque-no-cors`
  .trim()
  .split(/\s+/);

const FAMILIES: readonly MdnReason[] = [
  'CORSAllowOriginNotMatchingOrigin',
  'CORSDidNotSucceed',
  'CORSDisabled',
  'CORSExternalRedirectNotAllowed',
  'CORSInvalidAllowHeader',
  'CORSInvalidAllowMethod',
  'CORSMethodNotFound',
  'CORSMissingAllowCredentials',
  'CORSMissingAllowHeaderFromPreflight',
  'CORSMissingAllowOrigin',
  'CORSMultipleAllowOriginNotAllowed',
  'CORSNotSupportingCredentials',
  'CORSOriginHeaderNotAdded',
  'CORSPreflightDidNotSucceed',
  'CORSRequestNotHttp',
];

const folders = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['generated', 'lib'].includes(entry.name))
  .map(({ name }) => name);

describe('the catalogue', () => {
  // The diagnosis asks no error of an allowed exchange, so none may be missed there to refine.
  it('refines reasons only by such as are no less severe', () => {
    for (const { severity, refines } of ALL) {
      const refined = ALL.filter(({ id }) => refines.includes(id));
      expect(refined.map((one) => one.severity)).toEqual(refines.map(() => severity));
    }
  });

  // A new reason may stand anywhere; those that there are keep their order.
  it('has every cause in its place, once', () => {
    expect(IDS.filter((id) => CATALOGUE.includes(id))).toEqual(CATALOGUE);
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it('leaves no two reasons of a group in the same place', () => {
    const places = ALL.map(({ group, rank }) => `${group} ${rank}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('has a folder for every cause, and no other', () => {
    expect(folders.toSorted()).toEqual(IDS.toSorted());
  });

  it.each(folders)('%s is complete', (folder) => {
    const missing = ['reason.ts', 'reference.ts', 'en.ts', 'fr.ts', 'reason.test.ts'].filter(
      (file) => !existsSync(join(ROOM, folder, file)),
    );
    expect(missing).toEqual([]);
  });

  it.each(ALL)('$id refines what exists and belongs to a family that MDN names', (reason) => {
    expect(IDS).toEqual(expect.arrayContaining([...reason.refines]));
    expect(reason.refines).not.toContain(reason.id);
    expect([null, ...FAMILIES]).toContain(reason.family);
  });

  it.each(FAMILIES)('%s, which MDN names, is a reason of its own family', (id) => {
    expect(reasonById(id).family).toBe(id);
  });
});
