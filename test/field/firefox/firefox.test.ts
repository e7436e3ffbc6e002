import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldCase } from '../case.ts';
import { causesOf, fieldCases, fixFaults, pageUrl } from '../case.ts';
import { groupsOf } from '../groups.ts';
import { fieldOf } from '../kinds/index.ts';
import type { FieldServers } from '../servers.ts';
import { startServers } from '../servers.ts';
import type { ReplayedInFirefox } from './replay.ts';
import { replayInFirefox } from './replay.ts';
import { HostMap } from './socks.ts';

/** Reports that cannot be replayed here, by their numbers, and why. */
const NOT_HERE: Readonly<Record<string, string>> = {
  '32': 'whether the page could read it shows only where DevTools is open, in the page’s timings',
  '31': 'it is the address connected to that counts, here the proxy’s; test/browser/local-network has it',
};

/** What Firefox shows otherwise than Chromium, by the numbers of the reports. */
const HERE: Readonly<Record<string, string>> = {
  // The redirected preflight carries the page's origin, and not `null`.
  '40': 'missing-on-preflight',
  // Firefox reports the request's own headers before its preflight, so the value is known.
  '67': 'safelist-exceeded',
};

/** What the fix lacks here, by the numbers of the reports. */
const NOT_IN_FIX: Readonly<Record<string, readonly string[]>> = {
  // Its cause is another one here, see above.
  '40': ['directly'],
  // Nothing shows here whether the request has credentials; the reader’s switch adds the line.
  '43': ['Access-Control-Allow-Credentials: true'],
};

/** What only an extension can do: it stops the request before it is sent. */
const BLOCKED = fieldOf('a content blocker', {
  url: 'https://blocked.example/blocked',
  interfering: true,
  responses: [['actual', 200, [['Access-Control-Allow-Origin', '*']]]],
});

const only = process.env['FIELD']?.split(',');

const cases = fieldCases()
  .filter((field) => field.replayable && !pageUrl(field).startsWith('file:'))
  .filter(({ id }) => NOT_HERE[id.slice(0, 2)] === undefined)
  .filter(({ id }) => only?.some((one) => id.startsWith(one)) ?? true);

let servers: FieldServers;
let hosts: HostMap;
const replayed = new Map<string, ReplayedInFirefox>();

beforeAll(async () => {
  [servers, hosts] = await Promise.all([startServers(), HostMap.open()]);
  for (const group of groupsOf([...cases, BLOCKED], servers)) {
    for (const one of await replayInFirefox(group, servers, hosts)) {
      replayed.set(one.field.id, one);
    }
  }
  if (process.env['FIELD_OUT'] !== undefined) {
    writeFileSync(process.env['FIELD_OUT'], JSON.stringify([...replayed.values()], null, 2));
  }
}, 600_000);

afterAll(async () => {
  await Promise.all([servers.close(), hosts.close()]);
});

function resultOf({ id }: FieldCase): ReplayedInFirefox {
  const one = replayed.get(id);
  if (one === undefined) throw new Error(`${id} was not replayed`);
  return one;
}

function isSaid(predicted: readonly string[], said: readonly string[]): boolean {
  return predicted.some((name) => said.includes(name));
}

describe.each(cases.map((field) => [field.id, field] as const))('%s', (_, field) => {
  it('has the browser’s own name for it', () => {
    const { exchange, corsErrors } = resultOf(field);
    const predicted = exchange?.browserErrors ?? [];
    // Of a refused preflight Firefox says two things; where it says nothing, nothing may be predicted.
    const isRight =
      predicted.length === 0 ? corsErrors.length === 0 : isSaid(predicted, corsErrors);
    expect({ predicted, corsErrors, isRight }).toMatchObject({ isRight: true });
  });

  it('names the root cause', () => {
    const accepted = [...causesOf(field), HERE[field.id.slice(0, 2)]];
    expect(accepted).toContain(resultOf(field).exchange?.rootCause);
  });

  it('says what the fix must contain, and nothing that it must not', () => {
    const { missing, forbidden } = fixFaults(field, resultOf(field).shown);
    const expected = NOT_IN_FIX[field.id.slice(0, 2)] ?? [];
    expect({ missing, forbidden }).toEqual({ missing: expected, forbidden: [] });
  });
});

it('lists what a content blocker stopped', () => {
  expect(resultOf(BLOCKED).exchange).toMatchObject({
    outcome: 'blocked',
    rootCause: 'blocked-by-client',
  });
});
