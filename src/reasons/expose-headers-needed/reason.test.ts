import { describe, expect, it } from 'vitest';
import hidden from '../expose-headers-missing/reason.ts';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const OPEN = { 'Access-Control-Allow-Origin': '*' } as const;
const SESSION = { headers: { ...OPEN, 'Mcp-Session-Id': 'x' }, nextRefusedWith: ['accept'] };

const namesOf = (row: FactsRow) => reason.evaluate(facts(row))?.vars.names;

describe('expose-headers-needed', () => {
  it.each([
    ['a session of MCP', SESSION, 'mcp-session-id'],
    ['a token', { ...SESSION, headers: { ...OPEN, 'X-CSRF-Token': 'x' } }, 'x-csrf-token'],
    ['an upload', { ...SESSION, headers: { ...OPEN, Location: '/u/1' }, status: 201 }, 'location'],
    [
      'one of two exposed',
      { ...SESSION, headers: { ...SESSION.headers, 'Access-Control-Expose-Headers': 'X-A' } },
      'mcp-session-id',
    ],
  ] satisfies [string, FactsRow, string][])('holds: %s', (_, row, names) => {
    expect(namesOf(row)).toBe(names);
    expect(hidden.evaluate(facts(row))?.vars.names ?? '').not.toContain(names);
  });

  it.each([
    [SESSION.headers, 'header'],
    [{ ...OPEN, Location: '/u/1' }, 'url'],
  ] as const)('says what the next request does: %o', (headers, then) => {
    const found = reason.evaluate(facts({ ...SESSION, headers }));
    expect(found?.vars.next).toBe(then);
  });

  it('keeps what is exposed today', () => {
    const headers = { ...SESSION.headers, 'Access-Control-Expose-Headers': 'X-A' };
    expect(reason.evaluate(facts({ ...SESSION, headers }))).toMatchObject({
      value: 'X-A',
      expected: 'X-A, mcp-session-id',
      certainty: 'likely',
    });
  });

  it.each([
    ['the next request succeeded, or there is none', { headers: SESSION.headers }],
    ['the next request carried it', { ...SESSION, nextRefusedWith: ['mcp-session-id'] }],
    [
      'it is exposed',
      {
        ...SESSION,
        headers: { ...SESSION.headers, 'Access-Control-Expose-Headers': 'Mcp-Session-Id' },
      },
    ],
    ['a header that no request needs', { ...SESSION, headers: { ...OPEN, 'X-Total-Count': '3' } }],
    ['an image', { ...SESSION, type: 'image' }],
    ['a response that CORS blocks', { ...SESSION, headers: { 'Mcp-Session-Id': 'x' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(namesOf(row)).toBeUndefined();
  });
});
