import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { entryOf } from '../testing.ts';
import { askedBy } from './asked.ts';
import type { PlanOptions } from './options.ts';
import { subjectOf } from './subject.ts';

const asking = (names: string, granted: Record<string, string> = {}): HopRow => ({
  method: 'POST',
  asked: { 'Access-Control-Request-Headers': names },
  preflight: answer(200, granted),
});
const headers = (rows: readonly HopRow[], options: PlanOptions = {}) =>
  askedBy(
    rows.map((row) => subjectOf(entryOf(row))),
    options,
  ).requestHeaders;

describe('the headers that requests ask for', () => {
  it.each([
    ['mcp-protocol-version', ['mcp-protocol-version', 'mcp-session-id']],
    ['x-a,mcp-session-id', ['x-a', 'mcp-session-id', 'mcp-protocol-version']],
    ['mcp-protocol-version,mcp-session-id', ['mcp-protocol-version', 'mcp-session-id']],
    ['x-mcp-a', ['x-mcp-a']],
    ['x-mcp-', ['x-mcp-']],
  ])('include what the same client sends with its next request: %s', (names, all) => {
    expect(headers([asking(names)])).toEqual(all);
  });

  it('include what is granted already, whose spelling gives way to that asked for', () => {
    const granted = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'X-A, X-B, x-b',
    };
    expect(headers([asking('x-a', granted)])).toEqual(['x-a', 'X-B']);
  });

  it('include * for an added origin only where each of these responses is for everybody', () => {
    const all = { 'Access-Control-Allow-Headers': '*' };
    const everybody = { ...all, 'Access-Control-Allow-Origin': '*' };
    const page = { ...all, 'Access-Control-Allow-Origin': 'https://app.example' };
    const wider = { addOrigins: ['https://b.example'] };
    const both = [asking('x-a', everybody), asking('x-a', everybody)];
    const one = [asking('x-a', everybody), asking('x-a', page)];
    expect(headers(both, wider)).toContain('*');
    expect(headers(one, wider)).not.toContain('*');
    expect(headers(one)).toContain('*');
  });
});
