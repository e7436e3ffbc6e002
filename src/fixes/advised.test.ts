import { describe, expect, it } from 'vitest';
import type { ConditionId, FixableBy, ReasonId } from '../reasons/index.ts';
import { linesComeSecond, whoActsFirst } from './fixable.ts';
import { findingOf } from './testing.ts';

const found = (reason: ReasonId, conditions: readonly ConditionId[], by?: string) =>
  findingOf(reason, { conditions, ...(by === undefined ? {} : { vars: { by } }) });

const LOST = ['status-404', 'from-nginx', 'html-response'] as const;
const LOGIN = ['redirects', 'login-asked-for'] as const;

/** Whether something else than lines comes first, for a reason under these conditions. */
type Row = readonly [boolean, ReasonId, readonly ConditionId[]];

describe('something else comes before any line', () => {
  it.each<Row>([
    [false, 'missing-on-error', []],
    [true, 'missing-on-error', ['status-500']],
    [true, 'missing-on-error', ['status-by-platform']],
    [true, 'preflight-status', ['client-certificate-likely']],
    [false, 'missing-on-error', ['status-500', 'refused-by-cors-code']],
    // What the status asks for, where a header would not bring the status away.
    [false, 'CORSMissingAllowOrigin', ['status-500']],
    [true, 'missing-on-error', ['status-405', 'preflight-passed']],
    [false, 'missing-on-error', ['status-405']],
    [false, 'preflight-method-not-allowed', ['status-405', 'preflight-passed']],
    [true, 'preflight-method-not-allowed', ['from-gateway']],
    [false, 'preflight-method-not-allowed', []],
    [false, 'preflight-status', ['from-gateway']],
    [false, 'missing-on-error', ['from-gateway']],
    [true, 'missing-on-error', [...LOST]],
    [true, 'preflight-method-not-allowed', [...LOST]],
    [false, 'preflight-status', [...LOST]],
    [false, 'missing-on-error', ['from-nginx', 'html-response']],
    [false, 'missing-on-error', ['status-404', 'html-response']],
    [false, 'missing-on-error', ['status-404', 'from-nginx']],
    [true, 'missing-on-preflight', ['html-response']],
    [false, 'missing-on-preflight', ['status-500']],
    [true, 'missing-on-redirect', [...LOGIN]],
    [false, 'missing-on-redirect', [...LOGIN, 'redirects-to-login']],
    [false, 'missing-on-redirect', [...LOGIN, 'redirects-to-presigned']],
    [false, 'missing-on-redirect', ['login-asked-for']],
    [false, 'missing-on-redirect', ['redirects']],
    [false, 'missing-on-error', [...LOGIN]],
  ])('%s: %s %j', (second, reason, conditions) => {
    expect(linesComeSecond(found(reason, conditions))).toBe(second);
  });

  it.each([
    ['extension', true],
    ['sentry', true],
    ['sdk', false],
    ['htmx', false],
    ['tus', false],
    ['', false],
  ])('what is to be kept from this server, by who adds it: %s is %s', (by, second) => {
    expect(linesComeSecond(found('CORSMissingAllowHeaderFromPreflight', [], by))).toBe(second);
  });

  it('is nothing for a finding without conditions', () => {
    expect(linesComeSecond(findingOf('missing-on-error'))).toBe(false);
    expect(linesComeSecond(findingOf('missing-on-redirect'))).toBe(false);
  });
});

const adding = (by: string) => whoActsFirst(found('CORSMissingAllowHeaderFromPreflight', [], by));

describe('who acts first', () => {
  it.each<readonly [FixableBy, ReasonId, readonly ConditionId[]]>([
    ['server', 'net-tls', []],
    ['user', 'net-tls', ['url-is-loopback']],
    ['cors-headers', 'CORSMissingAllowOrigin', ['url-is-loopback']],
    ['network', 'preflight-network', []],
    ['page', 'preflight-network', ['preflight-avoidable']],
    ['network', 'preflight-network', ['type-manifest']],
    ['server', 'redirect-to-login', []],
    ['page', 'redirect-to-login', ['type-manifest']],
    ['page', 'redirect-to-login', ['preflight-redirects']],
    ['server', 'redirect-to-login', ['preflight-avoidable']],
    ['cors-headers', 'CORSMissingAllowOrigin', ['type-manifest', 'preflight-redirects']],
    ['page', 'missing-on-redirect', [...LOGIN]],
    ['cors-headers', 'missing-on-redirect', [...LOGIN, 'redirects-to-login']],
  ])('%s: %s %j', (who, reason, conditions) => {
    expect(whoActsFirst(found(reason, conditions))).toBe(who);
  });

  it('is whoever adds a header that is to be kept from this server', () => {
    expect(adding('extension')).toBe('user');
    expect(adding('sentry')).toBe('page');
    expect(adding('sdk')).toBe('cors-headers');
  });

  it('is whom the finding itself names, and needs no conditions', () => {
    expect(whoActsFirst(findingOf('preflight-network', { fixableBy: 'server' }))).toBe('server');
    expect(whoActsFirst(findingOf('net-tls'))).toBe('server');
    expect(whoActsFirst(findingOf('redirect-to-login'))).toBe('server');
  });
});
