import type { Observed, OracleBrowser } from '../judge/verdict.ts';
import type { Fault } from './fault.ts';
import type { Listed } from './listing.ts';
import { holds, listedIn, listing, unlisted } from './listing.ts';
import type { Patient } from './patient.ts';
import { caseOf, cured } from './patient.ts';

/** How the repair of one patient went. */
export interface History {
  readonly patient: Patient;
  /** The browser's verdicts, one a round, in its own order. */
  readonly verdicts: readonly string[];
  /** What went against the promise; empty when all is well. */
  readonly reproaches: readonly string[];
}

interface Open {
  readonly first: Patient;
  readonly now: Patient;
  readonly verdicts: readonly string[];
  readonly reproaches: readonly string[];
  /** What the engine lists when it is shown both legs, and what Raison listed in the browser. */
  readonly predicted: readonly Listed[];
  readonly listed: readonly Listed[];
}

/**
 * Repairs every patient one fault at a time, in the order in which the real browser reports them.
 * All patients go through each round together.
 */
export async function repair(
  patients: readonly Patient[],
  browser: OracleBrowser,
): Promise<History[]> {
  let open = patients.map(admitted);
  const done: Open[] = [];
  for (let round = 0; open.length > 0; round += 1) {
    const observed = await browser.run(open.map(({ now }) => caseOf(now, round)));
    const next = open.map((one, at) => treated(one, observed[at]));
    done.push(...next.filter(isDone));
    open = next.filter((one) => !isDone(one));
  }
  return done.map(({ first, verdicts, reproaches }) => ({ patient: first, verdicts, reproaches }));
}

function admitted(patient: Patient): Open {
  const predicted = listing(patient);
  const missing = unlisted(patient.faults, predicted).map(({ name }) => `${name} is not listed`);
  return { first: patient, now: patient, verdicts: [], reproaches: missing, predicted, listed: [] };
}

function isDone({ now, verdicts, reproaches }: Open): boolean {
  return reproaches.length > 0 || verdicts.at(-1) === 'passed' || now.faults.length > 5;
}

/** One round: the browser's verdict, what Raison makes of it, and the repair of what it names. */
function treated(open: Open, observed: Observed | undefined): Open {
  const { now } = open;
  if (observed?.browser.end !== 'blocked') return discharged(open, observed);
  const { error } = observed.browser;
  const fault = now.faults.find(({ name }) => name === error);
  if (fault === undefined) return reproached(open, `${error} is none of its faults`);
  const listed = listedIn(observed.raison?.exchange.findings ?? []);
  const missing = unlisted(visible(now, fault), listed).map(
    ({ name }) => `${name} is not listed in the browser`,
  );
  const known = open.listed.length === 0 ? [] : surprise(open, fault);
  return {
    ...open,
    now: cured(now, fault),
    verdicts: [...open.verdicts, error],
    reproaches: [...open.reproaches, ...missing, ...known],
    listed: [...open.listed, ...listed],
  };
}

/** A browser that stops at the preflight shows nothing of the answer that comes after it. */
function visible({ faults }: Patient, { leg }: Fault): readonly Fault[] {
  return leg === 'preflight' ? faults.filter((one) => one.leg === 'preflight') : faults;
}

/**
 * Had the next verdict been listed before? On a leg that was seen, in the browser; on one that the
 * repair has only now brought to light, by the engine that was shown both.
 */
function surprise({ listed, predicted }: Open, { name, leg }: Fault): string[] {
  const seen = listed.some((one) => one.leg === leg);
  const before = seen ? listed : predicted;
  return holds(before, name, leg) ? [] : [`${name} comes as a surprise`];
}

function discharged(open: Open, observed: Observed | undefined): Open {
  const left = open.now.faults.map(({ name }) => `${name} does not stop the browser`);
  const verdict = observed?.raison?.outcome === 'allowed' ? [] : ['Raison does not say allowed'];
  const reproaches = [...open.reproaches, ...left, ...verdict];
  return { ...open, verdicts: [...open.verdicts, 'passed'], reproaches };
}

function reproached(open: Open, why: string): Open {
  return { ...open, reproaches: [...open.reproaches, why] };
}
