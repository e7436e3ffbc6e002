import { afterAll, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/diagnosis/index.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import {
  eventsOf,
  firefoxEvents,
  foundOnReadable,
  namesIn,
  readRecording,
  replay,
} from './replay.ts';

/** Where our first name is not Firefox's, each with its reason. */
const OTHER_NAME: Readonly<Record<string, string>> = {
  'acao-multi-comma': 'several lines arrive joined: from a list they differ in nothing',
};

/**
 * Requests that ended without an error event and whose headers allow either end: on the same site
 * nothing shows whether they carried credentials (docs/browsers/firefox.md, Fields).
 */
const UNDECIDED = [
  'ok-simple',
  'slow-pending',
  'expose-headers-hidden',
  'pre-cached-maxage',
  'acao-star-default-cred',
  // Redirect mode "error" leaves no more trace than a redirect that was read.
  'redir-mode-error',
];

/** A remark on a request that passes. */
const WARNING = 'CORSAllowHeaderFromPreflightDeprecation';

interface Verdict {
  /** What Firefox's console called it; a failed preflight is told twice, its true reason first. */
  readonly oracle: string | undefined;
  readonly diagnoses: Diagnosis[];
  readonly passed: boolean;
}

function verdictOf(name: string): Verdict {
  const { console: messages, pageResult } = readRecording('firefox', name);
  const categories = (messages as { cat: string }[]).map(({ cat }) => cat);
  const oracle = categories.find((cat) => cat.startsWith('CORS') && cat !== WARNING);
  const exchanges = replay('firefox', eventsOf('firefox', firefoxEvents(name)));
  return {
    oracle,
    diagnoses: exchanges.map((exchange) => diagnose(exchange)),
    // A preload's `load` comes all the same.
    passed: oracle === undefined && /^(ok|load)/.test(String(pageResult)),
  };
}

const decided = ({ outcome }: Diagnosis): boolean => outcome !== 'unknown';
const verdicts = namesIn('firefox')
  .filter((name) => firefoxEvents(name).length > 0)
  .map((name) => [name, verdictOf(name)] as const);

/** Names that we put first, of what is decided. */
function firstNames({ diagnoses }: Verdict): string[] {
  const errors = diagnoses.filter(decided).flatMap(({ browserErrors }) => browserErrors[0] ?? []);
  return [...new Set(errors)];
}

describe('every Firefox recording', () => {
  const same = verdicts.filter(([name]) => OTHER_NAME[name] === undefined);
  const other = verdicts.filter(([name]) => OTHER_NAME[name] !== undefined);

  it.each(same)('%s: the predicted error is the recorded one', (_, verdict) => {
    expect(firstNames(verdict)).toEqual(verdict.oracle === undefined ? [] : [verdict.oracle]);
  });

  it.each(other)('%s: the recorded error is among the predicted', (_, verdict) => {
    expect(firstNames(verdict)).not.toContain(verdict.oracle);
    expect(verdict.diagnoses.flatMap(({ browserErrors }) => browserErrors)).toContain(
      verdict.oracle,
    );
  });

  it.each(verdicts.filter(([, { passed }]) => passed))(
    '%s: what the page could read is not called blocked',
    (_, { diagnoses }) => {
      expect(diagnoses.map(({ outcome }) => outcome)).not.toContain('blocked');
    },
  );

  it.each(verdicts.filter(([, { oracle }]) => oracle))(
    '%s: what Firefox called a CORS error is called blocked',
    (_, { diagnoses }) => {
      expect(diagnoses.map(({ outcome }) => outcome)).toContain('blocked');
    },
  );

  it('adds nothing to requests that passed and lack nothing', () => {
    const { count, added } = foundOnReadable(verdicts.flatMap(([, { diagnoses }]) => diagnoses));
    expect(count).toBeGreaterThanOrEqual(7);
    expect(added).toEqual([]);
  });

  it('leaves only those open that nothing decides', () => {
    const open = verdicts.filter(([, { diagnoses }]) => !diagnoses.every(decided));
    expect(open.map(([name]) => name).toSorted()).toEqual(UNDECIDED.toSorted());
  });

  afterAll(() => {
    console.log(`${same.length} of ${verdicts.length} verdicts are Firefox's own first word;`);
    console.log(`${UNDECIDED.length} requests are left undecided, since nothing seen decides`);
  });
});
