import type { Entry, Finding } from '../../diagnosis/index.ts';

/**
 * What became of a finding. `unseen`: the exchange did not get as far as to show it this time, so
 * nothing can be said.
 */
export type Change = 'fixed' | 'still' | 'new' | 'unseen';

export interface Compared {
  readonly finding: Finding;
  readonly change: Change;
}

/**
 * Two exchanges of one request, finding by finding, as the browser saw them: a preview's effect
 * counts. First what was wrong before, in its order, then what is new. What hinges on credentials
 * wherever it is found is left out: it may never have been there.
 */
export function compareFindings(before: Entry, after: Entry): Compared[] {
  const is = asSeen(after);
  const was = asSeen(before).diagnosis.findings;
  const old = was.map((finding): Compared => ({ finding, change: changeOf(finding, is) }));
  const known = new Set(was.map(keyOf));
  const added = is.diagnosis.findings.filter((finding) => !known.has(keyOf(finding)));
  const fresh = added.map((finding): Compared => ({ finding, change: 'new' }));
  const sure = new Set([...was, ...is.diagnosis.findings].filter(isSure).map(keyOf));
  return [...old, ...fresh].filter(({ finding }) => sure.has(keyOf(finding)));
}

function isSure({ certainty }: Finding): boolean {
  return certainty !== 'if-credentialed';
}

/** With a preview, the exchange as the browser saw it. */
export function asSeen(entry: Entry): Entry {
  return entry.previewed ?? entry;
}

function changeOf(finding: Finding, after: Entry): Change {
  const found = after.diagnosis.findings.some((one) => keyOf(one) === keyOf(finding));
  if (found) return 'still';
  return isReached(finding, after) ? 'fixed' : 'unseen';
}

/** Only an answer on the same leg can show that a fault is gone from there, once it was judged. */
function isReached({ leg }: Finding, { exchange, diagnosis }: Entry): boolean {
  const hop = exchange.hops[leg.hop];
  const answer = leg.kind === 'preflight' ? hop?.preflight?.answer : hop?.actual.answer;
  const isJudged = exchange.end === 'completed' || diagnosis.outcome !== 'unknown';
  return answer !== undefined && isJudged;
}

function keyOf({ reason, leg }: Finding): string {
  return `${leg.hop} ${leg.kind} ${reason}`;
}
