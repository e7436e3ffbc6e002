import { expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

it('is shown by no exchange, only by a message', () => {
  expect(reason.evaluate(facts({}))).toBeUndefined();
  expect(reason.looksAt).toBe('message');
});
