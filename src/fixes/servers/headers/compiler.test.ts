import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../../diagnosis/testing.ts';
import { answer } from '../../../diagnosis/testing.ts';
import { planFixes } from '../../plan.ts';
import type { PlanOptions } from '../../policy/options.ts';
import { entryOf, fixOf } from '../../testing.ts';

/** Blocks and placement of the list for any server. */
function list(row: HopRow, options: PlanOptions = {}) {
  const fix = fixOf(planFixes([entryOf(row)], options), 'headers', 'only');
  const blocks = fix.blocks.map(({ context, file, code }) => [context, file, code]);
  return { blocks, placement: fix.placement };
}

const cookie = { Cookie: 'a' };
const asked = { 'Access-Control-Request-Headers': 'content-type,x-a' };

describe('the list of headers', () => {
  it('is two lines for a plain request', () => {
    expect(list({ actual: answer(200) })).toEqual({
      blocks: [['response', '', 'Access-Control-Allow-Origin: https://app.example\nVary: Origin']],
      placement: [
        { id: 'headers-place', vars: { path: '/items' } },
        { id: 'headers-one', vars: {} },
      ],
    });
  });

  it('has a list of its own for the preflight', () => {
    const access = [
      'Access-Control-Allow-Origin: https://app.example',
      'Access-Control-Allow-Credentials: true',
      'Access-Control-Expose-Headers: X-Total, X-Page',
      'Vary: Origin',
    ];
    const row = { method: 'PUT', sent: cookie, asked: { ...asked, ...cookie } };
    const options = { exposedHeaders: ['X-Total', 'X-Page'] };
    const { blocks, placement } = list({ ...row, preflight: answer(405) }, options);
    const permission = [
      'Access-Control-Allow-Methods: PUT',
      'Access-Control-Allow-Headers: content-type, x-a',
      'Access-Control-Max-Age: 600',
    ];
    expect(blocks).toEqual([
      ['response', '', access.join('\n')],
      ['preflight', '', [...access, ...permission].join('\n')],
    ]);
    expect(placement.map(({ id }) => id)).toEqual([
      'headers-place',
      'headers-preflight',
      'headers-one',
    ]);
  });

  it('allows no header where none is asked for', () => {
    const { blocks } = list({ method: 'PUT', preflight: answer(405) });
    expect(blocks[1]?.[2]).not.toContain('Allow-Headers');
    expect(blocks[1]?.[2]).not.toMatch(/^$|: $/m);
  });

  it('is one line for public data', () => {
    const { blocks } = list({ actual: answer(200) }, { credentials: false, publicData: true });
    expect(blocks).toEqual([['response', '', 'Access-Control-Allow-Origin: *']]);
  });

  it('names the others when there are several origins', () => {
    const { placement } = list({ actual: answer(200) }, { addOrigins: ['https://b.example'] });
    expect(placement[1]).toEqual({
      id: 'headers-origins',
      vars: { origins: 'https://app.example, https://b.example' },
    });
  });
});
