import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { Vitest } from 'vitest/node';
import { createVitest } from 'vitest/node';

/*
 * A long run that finds no test because a file has moved is noticed only when somebody needs it: every
 * command that runs a part of the tests must find some.
 */

const ROOT = join(import.meta.dirname, '../..');

interface Part {
  readonly config?: string;
  readonly project?: string;
  readonly filters: readonly string[];
}

/** What follows `vitest run`. */
function partOf(args: readonly string[]): Part {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { config: { type: 'string' }, project: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const { config, project } = values as { config?: string; project?: string };
  return {
    ...(config === undefined ? {} : { config }),
    ...(project === undefined ? {} : { project }),
    filters: positionals,
  };
}

function inPackage(): [string, Part][] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return Object.entries(scripts).flatMap(([name, command]): [string, Part][] => {
    const args = / ?vitest run (.*)/.exec(command)?.[1]?.split(' ');
    return args === undefined ? [] : [[name, partOf(args)]];
  });
}

/** Programs that start vitest with words of their own: the words of the list with `run` in it. */
const PROGRAMS = { fuzz: 'test/fuzz/run.mjs', deaths: 'test/browser/background/deaths.mjs' };

function inPrograms(): [string, Part][] {
  return Object.entries(PROGRAMS).map(([name, path]) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const words = [
      ...text.matchAll(/'(--project|--disableConsoleIntercept|test\/[\w/.-]+)'(?:, '([a-z]+)')?/g),
    ];
    return [
      name,
      partOf(words.flatMap(([, word = '', value]) => (value ? [word, value] : [word]))),
    ];
  });
}

const parts = [...inPackage(), ...inPrograms()];
const open = new Map<string, Promise<Vitest>>();

function vitestOf(config: string): Promise<Vitest> {
  const known = open.get(config) ?? createVitest('test', { root: ROOT, config, watch: false });
  open.set(config, known);
  return known;
}

afterAll(async () => {
  for (const one of open.values()) await (await one).close();
});

async function filesOf({ config = 'vitest.config.ts', project, filters }: Part): Promise<string[]> {
  const found = await (await vitestOf(join(ROOT, config))).globTestSpecifications([...filters]);
  const own = found.filter((one) => project === undefined || one.project.name === project);
  return own.map(({ moduleId }) => moduleId);
}

describe('finds tests to run:', () => {
  it.each(parts)('npm run %s', async (_, part) => {
    const unfound: string[] = [];
    for (const filter of part.filters)
      if ((await filesOf({ ...part, filters: [filter] })).length === 0) unfound.push(filter);
    expect(unfound).toEqual([]);
    expect(await filesOf(part)).not.toEqual([]);
  });
});
