import { describe, expect, it } from 'vitest';
import type { ReasonId } from '../reasons/index.ts';
import { reasonById } from '../reasons/index.ts';
import type { JudgedLeg } from './exchange-context.ts';
import { contextOf } from './exchange-context.ts';
import type { Held } from './findings.ts';
import { findingsOn, fixableBy } from './findings.ts';
import { answer, exchangeOf } from './testing.ts';

function held(id: ReasonId, evidence: Partial<Held['evidence']> = {}): Held {
  return { reason: reasonById(id), evidence: { vars: {}, ...evidence } };
}

const missing = held('CORSMissingAllowOrigin');
const credentials = held('CORSMissingAllowCredentials');

function legsOf(...rows: Parameters<typeof exchangeOf>[0]): readonly [JudgedLeg, ...JudgedLeg[]] {
  const [first, ...others] = contextOf(exchangeOf(rows)).checked;
  if (first === undefined) throw new Error('no leg of this exchange is checked');
  return [first, ...others];
}

describe('findingsOn', () => {
  const [leg] = legsOf({ actual: answer(403) });
  const sure = { reason: 'CORSMissingAllowOrigin', certainty: 'certain', leg: leg.ref };
  const hinged = { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' };

  it('marks what holds only with credentials', () => {
    expect(findingsOn(leg, [missing], [missing, credentials])).toMatchObject([sure, hinged]);
  });

  it('judges each leg by itself', () => {
    const [first, second] = legsOf({ preflight: answer(204), actual: answer(200) });
    expect(second?.ref).toEqual({ hop: 0, kind: 'actual' });
    expect(findingsOn(first, [missing], [missing])).toMatchObject([{ certainty: 'certain' }]);
    expect(findingsOn(second ?? first, [], [missing])).toMatchObject([
      { leg: { kind: 'actual' }, certainty: 'if-credentialed' },
    ]);
  });

  it('leaves the findings of the only hypothesis as they are', () => {
    const likely = held('CORSMissingAllowCredentials', { certainty: 'likely' });
    expect(findingsOn(leg, [missing], undefined)).toMatchObject([sure]);
    expect(findingsOn(leg, undefined, [likely])).toMatchObject([{ certainty: 'likely' }]);
    expect(findingsOn(leg, undefined, undefined)).toEqual([]);
  });

  it('names the facts that hold, by which sentences are chosen', () => {
    const [undecided] = findingsOn(leg, [missing], [missing]);
    expect(undecided?.conditions).toContain('status-403');
    expect(undecided?.conditions).not.toContain('credentials-proved');
    const [proved] = findingsOn(leg, undefined, [missing]);
    expect(proved?.conditions).toContain('credentials-proved');
    const [without] = findingsOn(leg, [missing], undefined);
    expect(without?.conditions).not.toContain('credentials-proved');
  });

  it('says nothing of a header that proves nothing', () => {
    const [found] = findingsOn(leg, [missing], undefined);
    expect(Object.keys(found ?? {})).toEqual([
      'reason',
      'leg',
      'certainty',
      'severity',
      'vars',
      'conditions',
    ]);
    const told = held('CORSMissingAllowOrigin', { header: 'X', value: null, expected: 'y' });
    expect(findingsOn(leg, [told], undefined)).toMatchObject([
      { header: 'X', value: null, expected: 'y', vars: { header: 'X', value: '', status: '403' } },
    ]);
  });

  it('chooses sentences by the value, present or not', () => {
    const list = held('CORSMultipleAllowOriginNotAllowed', { value: 'https://a.example' });
    const [one, none] = findingsOn(leg, [list, missing], undefined);
    expect(one?.conditions).toContain('value-is-origin');
    expect(one?.conditions).not.toContain('value-is-absent');
    expect(none?.conditions).toContain('value-is-absent');
  });
});

describe('who can fix it', () => {
  const [leg] = legsOf({ actual: answer(403) });

  it('is who can fix the reason, unless the evidence shows that it is somebody else here', () => {
    const here = held('CORSMissingAllowOrigin', { fixableBy: 'network' });
    const [general, special] = findingsOn(leg, [missing, here], undefined);
    if (general === undefined || special === undefined) throw new Error('not found');
    expect(fixableBy(general)).toBe('cors-headers');
    expect(fixableBy(special)).toBe('network');
  });
});
