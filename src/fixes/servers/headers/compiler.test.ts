import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../../diagnosis/testing.ts';
import { answer } from '../../../diagnosis/testing.ts';
import { planFixes } from '../../plan.ts';
import type { PlanOptions } from '../../policy/options.ts';
import { entryOf, fixOf } from '../../testing.ts';

/** Blocks, places and conditions of the list for any server. */
function list(row: HopRow, options: PlanOptions = {}) {
  const fix = fixOf(planFixes([entryOf(row)], options), 'headers', 'only');
  const blocks = fix.blocks.map(({ context, file, code }) => [context, file, code]);
  const ids = fix.placement.map(({ id }) => id);
  return { blocks, places: ids, changes: fix.changes };
}

const cookie = { Cookie: 'a' };
const asked = { 'Access-Control-Request-Headers': 'content-type,x-a' };

describe('the list of headers', () => {
  it('is two lines for a plain request', () => {
    expect(list({ actual: answer(200) })).toEqual({
      blocks: [
        ['response', '/items', 'Access-Control-Allow-Origin: https://app.example\nVary: Origin'],
      ],
      places: ['headers-one'],
      changes: [{ id: 'headers-origin', vars: { origin: 'https://app.example' } }],
    });
  });

  it('begins with the preflight where that fails', () => {
    const access = [
      'Access-Control-Allow-Origin: https://app.example',
      'Access-Control-Allow-Credentials: true',
      'Access-Control-Expose-Headers: X-Total, X-Page',
      'Vary: Origin',
    ];
    const row = { method: 'PUT', sent: cookie, asked: { ...asked, ...cookie } };
    const options = { exposedHeaders: ['X-Total', 'X-Page'] };
    const { blocks, places } = list({ ...row, preflight: answer(405) }, options);
    const permission = [
      'Access-Control-Allow-Methods: PUT',
      'Access-Control-Allow-Headers: content-type, x-a',
      'Access-Control-Max-Age: 600',
    ];
    expect(blocks).toEqual([
      ['preflight', '/items', [...access, ...permission].join('\n')],
      ['response', '/items', access.join('\n')],
    ]);
    expect(places).toEqual(['headers-preflight', 'headers-one']);
  });

  it('allows no header where none is asked for', () => {
    const { blocks } = list({ method: 'PUT', preflight: answer(405) });
    expect(blocks[0]?.[2]).not.toContain('Allow-Headers');
    expect(blocks[0]?.[2]).not.toMatch(/^$|: $/m);
  });

  it('is one line for public data', () => {
    const options = { credentials: false, publicData: true };
    const { blocks, changes } = list({ actual: answer(200) }, options);
    expect(blocks).toEqual([['response', '/items', 'Access-Control-Allow-Origin: *']]);
    expect(changes).toBeUndefined();
  });

  it('names the others when there are several origins', () => {
    const { changes } = list({ actual: answer(200) }, { addOrigins: ['https://b.example'] });
    expect(changes?.[0]).toEqual({
      id: 'headers-origins',
      vars: { origins: 'https://app.example, https://b.example' },
    });
  });
});
