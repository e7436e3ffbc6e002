import { expect, it } from 'vitest';
import { answer } from '../../../diagnosis/testing.ts';
import { planFixes } from '../../plan.ts';
import { entryOf, fixOf, textOf } from '../../testing.ts';

it.each([
  ['https://a.supabase.co/functions/v1/hello', "['/hello']"],
  ['http://localhost:54321/functions/v1/hello/world', "['/hello/world']"],
  ['https://a.deno.dev/hello', "['/hello']"],
  ['https://a.deno.dev/functions/v1x', "['/functions/v1x']"],
])('asks for the path as the function at %s sees it', (url, paths) => {
  const entry = entryOf({ url, method: 'PUT', preflight: answer(405) });
  const text = textOf(fixOf(planFixes([entry]), 'deno', 'program'));
  expect(text).toContain(`!${paths}.includes(pathname)`);
});
