import { describe, expect, it } from 'vitest';
import type { Finding } from '../diagnosis/index.ts';
import type { HopRow } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import type { ReasonId } from '../reasons/index.ts';
import { reasons } from '../reasons/index.ts';
import { isFixable } from './fixable.ts';
import { subjectOf } from './policy/subject.ts';
import { entryOf, findingOf, withFindings } from './testing.ts';

const plain = entryOf({ actual: answer(502) });
const fixable = (...findings: readonly Finding[]) =>
  isFixable(subjectOf(withFindings(plain, ...findings)));
const missing = findingOf('CORSMissingAllowOrigin');

const REDIRECTS: readonly ReasonId[] = [
  'CORSExternalRedirectNotAllowed',
  'missing-on-redirect',
  'redirect-trailing-slash',
];

describe('a header of the server fixes it', () => {
  it.each(reasons.filter(({ id }) => !REDIRECTS.includes(id)))(
    'where the reason says so: $id',
    ({ id, fixableBy }) => {
      expect(fixable(findingOf(id))).toBe(fixableBy === 'cors-headers');
    },
  );

  it.each(REDIRECTS)('where a redirect stays within the origin: %s', (reason) => {
    const to = (Location: string) => {
      const moved = answer(301, { Location });
      const row: HopRow =
        reason === 'CORSExternalRedirectNotAllowed'
          ? { method: 'PUT', preflight: moved }
          : { actual: moved };
      return isFixable(subjectOf(withFindings(entryOf(row), findingOf(reason))));
    };
    expect(to('/items/')).toBe(true);
    expect(to('https://b.example/items')).toBe(false);
    expect(to('https://')).toBe(false);
  });

  it('only when something is blocked', () => {
    expect(fixable()).toBe(false);
    expect(fixable({ ...missing, severity: 'remark' })).toBe(false);
  });

  it('when nothing is certain, also for what hinges on credentials', () => {
    const hinges = { ...missing, certainty: 'if-credentialed' } as const;
    expect(fixable(hinges)).toBe(true);
    expect(fixable(hinges, findingOf('csp-connect-src'))).toBe(false);
  });

  it.each<ReasonId>(['method-case', 'cors-header-as-request-header'])(
    'beside a fault of the page’s code, if it has one of its own: %s',
    (reason) => {
      expect(fixable(findingOf(reason))).toBe(false);
      expect(fixable(findingOf(reason), missing)).toBe(true);
    },
  );

  it('never for a page without an origin', () => {
    const opaque = entryOf({ sent: { Origin: 'null' }, actual: answer(200) }, { origin: 'null' });
    expect(isFixable(subjectOf(withFindings(opaque, missing)))).toBe(false);
  });
});
