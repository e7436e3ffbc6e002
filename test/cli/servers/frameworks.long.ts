import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/cli/check/check.ts';
import { check } from '../../../src/cli/check/check.ts';
import { DEFAULT_FOREIGN } from '../../../src/cli/check/too-open.ts';
import { linesOf } from '../../../src/cli/faults.ts';
import type { Diagnosis, Entry } from '../../../src/diagnosis/index.ts';
import type { Fix } from '../../../src/fixes/index.ts';
import { planFixes } from '../../../src/fixes/index.ts';
import type { ReasonId } from '../../../src/reasons/index.ts';
import { foundOnReadable } from '../../recordings/replay.ts';
import { applied } from '../../stacks/apply.ts';
import { express, fastify, hono, koa, node } from '../../stacks/programs/javascript.ts';
import { pythonStacks } from '../../stacks/programs/python.ts';
import { running } from '../../stacks/run.ts';
import type { SituationName, Stack } from '../../stacks/stack.ts';
import { fits, SITUATIONS } from '../../stacks/stack.ts';
import { failing, PAGE } from './checked.ts';

/** What each situation was made for; of several ids, one. */
const SEEDED: Readonly<Record<SituationName, readonly ReasonId[]>> = {
  'missing header': ['CORSMissingAllowOrigin'],
  credentials: ['CORSMissingAllowOrigin'],
  preflight: ['missing-on-preflight', 'preflight-method-not-allowed', 'CORSMissingAllowOrigin'],
  'error response': ['missing-on-error'],
  'slash redirect': ['redirect-trailing-slash'],
  'login before OPTIONS': ['preflight-auth'],
  'origin list': [
    'CORSAllowOriginNotMatchingOrigin',
    'CORSMissingAllowOrigin',
    'missing-on-preflight',
    'preflight-status',
  ],
};

const stacks = [express, fastify, koa, hono, node, ...pythonStacks].filter(({ needs }) =>
  needs.every(existsSync),
);

const cases = stacks.flatMap((stack) =>
  (Object.keys(SITUATIONS) as SituationName[])
    .filter((name) => stack.files[SITUATIONS[name].kind] !== undefined && !stack.cannot?.[name])
    .map((name) => [`${stack.name}: ${name}`, stack, name] as const),
);

const times: number[] = [];
const onFixed: Diagnosis[] = [];

async function asked(port: number, name: SituationName): Promise<Check> {
  const { path, method, headers, credentialed } = SITUATIONS[name].request;
  const start = performance.now();
  const result = await check({
    url: `http://localhost:${port}${path}`,
    origin: PAGE,
    method,
    headers: Object.entries(headers).map(([header, value]) => ({ name: header, value })),
    credentials: credentialed,
    browser: 'chromium',
    send: true,
    foreign: DEFAULT_FOREIGN,
    allowsPrivate: false,
    maxRedirects: 5,
    timeout: 30_000,
  });
  times.push(performance.now() - start);
  return result;
}

/** The lines that the check prints; where the program has a list already, those that fit it. */
function printedFix(result: Check, { server, notRun = [] }: Stack, name: SituationName): Fix {
  const { kind } = SITUATIONS[name];
  const { entry, behind } = result;
  const entries: [Entry, ...Entry[]] = behind === undefined ? [entry] : [entry, behind];
  const own = planFixes(entries).fixes.filter((one) => one.server === server);
  const fix = own.find(({ variant }) => fits(kind, variant) && !notRun.includes(variant));
  if (fix === undefined) throw new Error(`${server} has no text`);
  const printed = linesOf(result, server, 'en')?.blocks.map(({ code }) => code);
  const planned = fix.blocks.map(({ code }) => code);
  if (fix === own[0] && printed?.join('\n') !== planned.join('\n'))
    throw new Error(`${server}: other lines are printed`);
  return fix;
}

describe('raison check, on real frameworks', () => {
  afterAll(() => {
    const sorted = times.toSorted((one, other) => one - other);
    const [middle = 0, most = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.log(
      `${stacks.length} frameworks, ${cases.length} situations; ` +
        `${middle.toFixed(0)} ms an address in the middle, ${most.toFixed(0)} at most`,
    );
  });

  it('are six or more', () => expect(stacks.length).toBeGreaterThanOrEqual(6));

  it.each(cases)('%s', async (_, stack, name) => {
    const files = stack.files[SITUATIONS[name].kind] ?? {};
    const before = await running(stack, files, (port) => asked(port, name));
    const found = failing(before);
    expect(found.filter((id) => SEEDED[name].some((seeded) => seeded === id))).not.toEqual([]);
    const pasted = applied(files, printedFix(before, stack, name).blocks, stack.names);
    const after = await running(stack, pasted, (port) => asked(port, name));
    expect([after.entry.diagnosis.outcome, failing(after)]).toEqual(['allowed', []]);
    onFixed.push(after.entry.diagnosis);
  });

  it('finds nothing on requests that succeed and lack nothing', () => {
    expect(foundOnReadable(onFixed)).toEqual({ count: cases.length, added: [] });
  });
});
