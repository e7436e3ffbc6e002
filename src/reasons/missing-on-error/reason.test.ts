import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('missing-on-error', () => {
  it.each([
    [200, {}, false],
    [404, {}, true],
    [500, {}, true],
    [500, { 'Access-Control-Allow-Origin': '*' }, false],
    [302, {}, false],
  ])('status %i with %o holds: %s', (status, headers, holds) => {
    expect(reason.evaluate(facts({ status, headers })) !== undefined).toBe(holds);
  });
});
