import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MdnReason, Reason } from './index.ts';
import { reasonById, reasons } from './index.ts';

const ROOM = import.meta.dirname;
const ALL: readonly Reason[] = reasons;
const IDS = ALL.map(({ id }) => id);

/** Every distinct cause of facts/catalogue.md §5, in the order of that table. */
const CATALOGUE = `
  CORSDisabled CORSDidNotSucceed CORSOriginHeaderNotAdded CORSExternalRedirectNotAllowed
  CORSRequestNotHttp CORSMissingAllowOrigin missing-on-error missing-on-redirect
  missing-on-preflight preflight-method-not-allowed preflight-auth preflight-status
  CORSPreflightDidNotSucceed preflight-network CORSMultipleAllowOriginNotAllowed
  duplicate-proxy-and-app origin-list CORSAllowOriginNotMatchingOrigin origin-malformed
  origin-trailing-slash origin-pattern origin-null-page origin-null-redirect
  CORSNotSupportingCredentials CORSMissingAllowCredentials credentials-not-lowercase
  CORSMethodNotFound method-case wildcard-methods-credentials CORSInvalidAllowMethod
  CORSInvalidAllowHeader CORSMissingAllowHeaderFromPreflight json-content-type
  wildcard-headers-credentials safelist-exceeded cors-header-as-request-header
  wildcard-authorization redirect-contains-credentials redirect-to-login redirect-trailing-slash
  redirect-http-to-https mode-same-origin lna-permission-denied lna-insecure-context
  lna-target-mismatch net-refused net-dns net-tls net-reset net-timeout blocked-by-client
  mixed-content csp-connect-src orb corp coep opaque-no-cors expose-headers-missing
  cache-without-vary authorization-stripped devtools-blocked`
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
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the catalogue', () => {
  // The diagnosis asks no error of an allowed exchange, so none may be missed there to refine.
  it('refines reasons only by such as are no less severe', () => {
    for (const { severity, refines } of ALL) {
      const refined = ALL.filter(({ id }) => refines.includes(id));
      expect(refined.map((one) => one.severity)).toEqual(refines.map(() => severity));
    }
  });

  it('has every cause in the index, once, and no other', () => {
    expect(IDS.toSorted()).toEqual(CATALOGUE.toSorted());
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it('has a folder for every cause, and no other', () => {
    expect(folders.toSorted()).toEqual(CATALOGUE.toSorted());
  });

  it.each(folders)('%s is complete', (folder) => {
    const missing = ['reason.ts', 'en.ts', 'fr.ts', 'reason.test.ts'].filter(
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
