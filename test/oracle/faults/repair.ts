import type { Observed, OracleBrowser } from '../judge/verdict.ts';
import type { Fault } from './fault.ts';
import type { FaultyRequest } from './faulty-request.ts';
import { caseOf, without } from './faulty-request.ts';
import type { Listed } from './listing.ts';
import { holds, listedIn, listing, unlisted } from './listing.ts';

/** How the repair of one request went. */
export interface History {
  readonly request: FaultyRequest;
  /** The browser's verdicts, one a round, in its own order. */
  readonly verdicts: readonly string[];
  /** What went against the promise; empty when all is well. */
  readonly reproaches: readonly string[];
}

interface Open {
  readonly first: FaultyRequest;
  readonly now: FaultyRequest;
  readonly verdicts: readonly string[];
  readonly reproaches: readonly string[];
  /** What the engine lists when it is shown both legs, and what Raison listed in the browser. */
  readonly predicted: readonly Listed[];
  readonly listed: readonly Listed[];
}

/**
 * Repairs every request one fault at a time, in the order in which the real browser reports them.
 * All requests go through each round together.
 */
export async function repair(
  requests: readonly FaultyRequest[],
  browser: OracleBrowser,
): Promise<History[]> {
  let open = requests.map(admitted);
  const done: Open[] = [];
  for (let round = 0; open.length > 0; round += 1) {
    const observed = await browser.run(open.map(({ now }) => caseOf(now, round)));
    const next = open.map((one, at) => treated(one, observed[at]));
    done.push(...next.filter(isDone));
    open = next.filter((one) => !isDone(one));
  }
  return done.map(({ first, verdicts, reproaches }) => ({ request: first, verdicts, reproaches }));
}

function admitted(request: FaultyRequest): Open {
  const predicted = listing(request);
  const missing = unlisted(request.faults, predicted).map(({ name }) => `${name} is not listed`);
  return { first: request, now: request, verdicts: [], reproaches: missing, predicted, listed: [] };
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
    now: without(now, fault),
    verdicts: [...open.verdicts, error],
    reproaches: [...open.reproaches, ...missing, ...known],
    listed: [...open.listed, ...listed],
  };
}

/** A browser that stops at the preflight shows nothing of the answer that comes after it. */
function visible({ faults }: FaultyRequest, { leg }: Fault): readonly Fault[] {
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
