import * as fc from 'fast-check';
import { expect } from 'vitest';
import { answer } from '../../../src/diagnosis/testing.ts';
import type { PreviewSpec } from '../../../src/fixes/preview/index.ts';
import { fits, planPreview } from '../../../src/fixes/preview/index.ts';
import { entryOf } from '../../../src/fixes/testing.ts';
import { target } from '../target.ts';
import { headerName, text } from './texts.ts';

const entry = entryOf({ method: 'PUT', preflight: answer(204) });
const planned = planPreview(entry)?.spec;

const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), text, fc.constant({ toString: 1, valueOf: 1 }));
const header = fc.record({
  name: fc.oneof(
    headerName,
    odd,
    headerName.map((one) => [one]),
  ),
  value: fc.oneof(fc.constantFrom('*', 'true', 'PUT, x-a', entry.exchange.origin), odd),
});
const headers = fc.oneof(fc.array(fc.oneof(header, odd), { maxLength: 3 }), odd);

/** The plan that fits, with some of its fields as a stranger might have them. */
const plan = fc
  .record(
    {
      endpoint: odd,
      origin: odd,
      types: odd,
      preflight: headers,
      actual: headers,
      credentialed: odd,
      remembered: odd,
    },
    { requiredKeys: [] },
  )
  .map((changes) => ({ ...planned, ...changes }) as PreviewSpec);

const NAME = /^Access-Control-(?:Allow-(?:Origin|Credentials|Methods|Headers)|Expose-Headers)$/;

/** What passes concerns the recorded request alone, and says nothing but CORS in plain words. */
function examinePlan(spec: PreviewSpec): void {
  if (!fits(spec, entry.exchange)) return;
  expect(spec).toMatchObject({ endpoint: planned?.endpoint, types: planned?.types });
  expect(spec.origin).toBe(entry.exchange.origin);
  for (const { name, value } of [...spec.preflight, ...spec.actual]) {
    expect(name).toBeTypeOf('string');
    expect(name).toMatch(NAME);
    expect(value).toMatch(/^[!-~]+(?:, [!-~]+)*$/);
  }
}

export const PLANS = [target('preview plans', 10, plan, examinePlan)];
