import type { Check } from '../../../src/cli/check/check.ts';
import { check } from '../../../src/cli/check/check.ts';
import type { Target } from '../../../src/cli/check/target.ts';
import { DEFAULT_FOREIGN } from '../../../src/cli/check/too-open.ts';
import { faultsOf, isFailing, linesOf } from '../../../src/cli/faults.ts';
import type { Entry } from '../../../src/diagnosis/index.ts';
import type { Fix } from '../../../src/fixes/index.ts';
import { planFixes } from '../../../src/fixes/index.ts';
import { startApplications } from '../../servers/matrix/application.ts';
import type { Case } from '../../servers/matrix/case.ts';
import { serving } from '../../servers/matrix/case.ts';
import type { Behind } from '../../servers/matrix/situations/situations.ts';
import { pooled } from '../../servers/setup/pooled.ts';
import { makeSiteFolder } from '../../servers/setup/site-folder.ts';
import { unusedPort } from '../../site/unused-port.mjs';

/** One real server, with its fault and with the lines that `raison check` printed for it. */
export interface Checked {
  readonly name: string;
  /** Ids of what makes the check fail, most important first. */
  readonly found: readonly string[];
  /** The same of the fixed server: each is a false alarm. */
  readonly alarms: readonly string[];
  /** Does a browser let the page read the response once it is fixed? */
  readonly passes: boolean;
  /** Of the longer of both checks, in milliseconds. */
  readonly time: number;
  /** The most that one check sent. */
  readonly requests: number;
  /** What kept the server from being checked. */
  readonly error?: string;
}

export const PAGE = 'http://app.shop.test:3000';

/** Two cores: more servers at a time only wait for each other. */
const AT_A_TIME = 2;

/** Starts each server with its fault, checks it, pastes the lines, and checks it again. */
export async function checkServers(cases: readonly Case[]): Promise<Checked[]> {
  const behind = await startApplications();
  const ports = { ...behind, nobody: await unusedPort() };
  try {
    return await pooled(AT_A_TIME, cases, (one) =>
      // One server that does not start costs the others nothing.
      checkServer(one, ports).catch((error: unknown) => failed(one, error)),
    );
  } finally {
    behind.close();
  }
}

function failed({ name }: Case, error: unknown): Checked {
  const nothing = { found: [], alarms: [], passes: false, time: 0, requests: 0 };
  return { name, ...nothing, error: String(error) };
}

async function checkServer(one: Case, ports: Omit<Behind, 'dir'>): Promise<Checked> {
  const { name, situation } = one;
  const folder = makeSiteFolder();
  const own = situation.own({ ...ports, dir: folder.dir });
  const ask = (fix: Fix | undefined) =>
    untilItStarts(() => serving(situation, folder, own, fix, (url) => timed(targetOf(url, one))));
  try {
    const before = await ask(undefined);
    const after = await ask(printedFix(before.result, one));
    return {
      name,
      found: failing(before.result),
      alarms: failing(after.result),
      passes: after.result.entry.diagnosis.outcome === 'allowed',
      time: Math.max(before.time, after.time),
      requests: Math.max(before.result.requests, after.result.requests),
    };
  } finally {
    folder.remove();
  }
}

/** Beside another run of the tests a port may be taken between its choice and the server's start. */
async function untilItStarts<T>(start: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await start();
  } catch (error) {
    if (tries === 0 || !/already in use/i.test(String(error))) throw error;
    return untilItStarts(start, tries - 1);
  }
}

function targetOf(url: string, { shape }: Case): Target {
  return {
    url,
    origin: PAGE,
    method: shape.method,
    headers: Object.entries(shape.headers).map(([name, value]) => ({ name, value })),
    credentials: shape.credentialed ?? false,
    browser: 'chromium',
    send: true,
    foreign: DEFAULT_FOREIGN,
    allowsPrivate: false,
    maxRedirects: 5,
    // Caddy takes seconds over a password's hash when the machine is busy.
    timeout: 30_000,
  };
}

async function timed(target: Target): Promise<{ result: Check; time: number }> {
  const start = performance.now();
  const result = await check(target);
  return { result, time: performance.now() - start };
}

export function failing(result: Check): string[] {
  return faultsOf(result, 'en')
    .filter(isFailing)
    .map(({ id }) => id);
}

/** The lines that the check prints; where the situation allows one kind of file only, those for it. */
function printedFix(result: Check, { name, situation }: Case): Fix | undefined {
  const { server, reader } = situation;
  // The site's program has no place for a package's import: `frameworks.long.ts` pastes that.
  const variant = situation.variant ?? (server === 'express' ? 'program' : undefined);
  const { entry, behind } = result;
  const entries: [Entry, ...Entry[]] = behind === undefined ? [entry] : [entry, behind];
  const fix = planFixes(entries, reader).fixes.find(
    (one) => one.server === server && (variant === undefined || one.variant === variant),
  );
  const printed = linesOf(result, server, 'en')
    ?.blocks.map(({ code }) => code)
    .join('\n');
  const planned = fix?.blocks.map(({ code }) => code).join('\n');
  const isChosen = variant !== undefined || reader !== undefined;
  if (!isChosen && printed !== planned) throw new Error(`${name}: other lines are printed`);
  return fix;
}
