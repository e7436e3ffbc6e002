import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldCase } from './case.ts';
import { causesOf, fieldCases, fixFaults, pageUrl } from './case.ts';
import { groupsOf } from './groups.ts';
import type { Replayed } from './replay.ts';
import { replayGroup } from './replay.ts';
import type { FieldServers } from './servers.ts';
import { startServers } from './servers.ts';

/** `FIELD=23,32` replays these alone. */
const only = process.env['FIELD']?.split(',');

/** A page of a file has nothing that a server could replay. */
const cases = fieldCases()
  .filter((field) => field.replayable && isServed(field))
  .filter(({ id }) => only?.some((one) => id.startsWith(one)) ?? true);

function isServed(field: FieldCase): boolean {
  return !pageUrl(field).startsWith('file:');
}

let servers: FieldServers;
const replayed = new Map<string, Replayed>();

beforeAll(async () => {
  servers = await startServers();
  for (const group of groupsOf(cases, servers)) {
    for (const one of await replayGroup(group, servers)) replayed.set(one.field.id, one);
  }
  if (process.env['FIELD_OUT'] !== undefined) {
    writeFileSync(process.env['FIELD_OUT'], JSON.stringify([...replayed.values()], null, 2));
  }
}, 600_000);

afterAll(() => servers.close());

function resultOf({ id }: FieldCase): Replayed {
  const one = replayed.get(id);
  if (one === undefined) throw new Error(`${id} was not replayed`);
  return one;
}

describe.each(cases.map((field) => [field.id, field] as const))('%s', (_, field) => {
  it('has the browser’s own name for it', () => {
    const { exchange, corsError } = resultOf(field);
    const predicted = exchange?.browserErrors ?? [];
    expect(corsError === undefined ? predicted : predicted.includes(corsError)).toEqual(
      corsError === undefined ? [] : true,
    );
  });

  it('names the root cause', () => {
    expect(causesOf(field)).toContain(resultOf(field).exchange?.rootCause);
  });

  it('says what the fix must contain, and nothing that it must not', () => {
    const { missing, forbidden } = fixFaults(field, resultOf(field).shown);
    expect({ missing, forbidden }).toEqual({ missing: [], forbidden: [] });
  });
});
