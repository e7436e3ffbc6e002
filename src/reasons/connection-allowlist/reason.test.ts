import { expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

it.each([
  ['net::ERR_NETWORK_ACCESS_REVOKED', true],
  ['net::ERR_NETWORK_CHANGED', false],
  ['net::ERR_BLOCKED_BY_CLIENT', false],
  ['net::ERR_FAILED', false],
])('connection-allowlist, %s holds: %s', (error, holds) => {
  expect(reason.evaluate(facts({ unanswered: true, error })) !== undefined).toBe(holds);
});
