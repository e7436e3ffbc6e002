import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { entryOf, findingOf, unanswered, withFindings } from '../testing.ts';
import { preflightNeed } from './preflight.ts';
import { subjectOf } from './subject.ts';

const PASSES = {
  'Access-Control-Allow-Origin': 'https://app.example',
  'Access-Control-Allow-Methods': 'PUT',
};
const put = (status: number, headers: Record<string, string> = PASSES): HopRow => ({
  method: 'PUT',
  preflight: answer(status, headers),
});
const need = (row: HopRow, credentials = false) =>
  preflightNeed(subjectOf(entryOf(row)), credentials);

describe('what must become of a preflight', () => {
  it('is nothing where there was none, or where it passes', () => {
    expect(need({ actual: answer(200) })).toBe('leave');
    expect(need({ ...put(204), actual: answer(200) })).toBe('leave');
  });

  it('is more headers where headers are all that is lacking', () => {
    expect(need(put(204, {}))).toBe('add');
    expect(need(put(200, { ...PASSES, 'Access-Control-Allow-Methods': '*' }), true)).toBe('add');
  });

  it.each([301, 401, 405, 503])('is an answer of ours where its status stops it: %i', (status) => {
    expect(need(put(status))).toBe('take');
    expect(need(put(status, {}), true)).toBe('take');
  });

  it('is an answer of ours where none came and the request was stopped by it', () => {
    const lost = unanswered(entryOf(put(204)));
    const leg = { hop: 0, kind: 'preflight' } as const;
    const stopped = withFindings(lost, findingOf('preflight-network', { leg }));
    expect(preflightNeed(subjectOf(stopped), false)).toBe('take');
    expect(preflightNeed(subjectOf(withFindings(lost)), true)).toBe('leave');
  });
});
