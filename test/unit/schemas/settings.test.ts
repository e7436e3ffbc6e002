import { Ajv } from 'ajv';
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { answer } from '../../../src/diagnosis/testing.ts';
import type { Fix, PlanOptions, ServerId } from '../../../src/fixes/index.ts';
import { planFix, serverById, servers } from '../../../src/fixes/index.ts';
import { compileNow } from '../../../src/fixes/servers/all.ts';
import { entryOf } from '../../../src/fixes/testing.ts';
import { hostileEntry, hostileGet, values } from '../../../src/fixes/testing-hostile.ts';
import { applied } from '../../stacks/apply.ts';
import { CHECKED, WWW } from './checked.ts';

const ids = Object.keys(CHECKED) as ServerId[];

const ajv = new Ajv({ allErrors: true });
const validators = new Map(ids.map((id) => [id, ajv.compile(CHECKED[id]?.schema ?? {})] as const));

/** Pastes as the text says and reads the whole file. */
function read(fix: Fix): unknown {
  const checked = CHECKED[fix.server];
  const [block] = fix.blocks;
  if (checked === undefined || block === undefined) throw new Error(`unknown: ${fix.server}`);
  const isListed = fix.variant === 'list' && block.edit.how === 'extend';
  const before = (isListed ? checked.listed : checked.empty) ?? '';
  const files = applied({ [block.file]: before }, fix.blocks);
  const value = checked.parse(files[block.file] ?? '');
  const isValid = validators.get(fix.server);
  if (isValid?.(value) !== true)
    throw new Error(`${JSON.stringify(isValid?.errors)}: ${files[block.file]}`);
  return value;
}

/** Every string, whatever it is in. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[,|]\s*/);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(words);
}

function fixesOf(entry: Entry, options: PlanOptions = {}): Fix[] {
  const { policy } = planFix([entry], options);
  return policy === undefined ? [] : ids.flatMap((id) => compileNow(id, policy));
}

const asked = { 'Access-Control-Request-Headers': 'content-type,x-token' };
const BLOCKED: Readonly<Record<string, Entry>> = {
  'a plain request': entryOf({ actual: answer(200) }),
  'a preflight that only lacks headers': entryOf({ method: 'PUT', asked, preflight: answer(200) }),
  'a preflight that is refused': entryOf({ method: 'PUT', asked, preflight: answer(403) }),
  'a list': entryOf({ actual: answer(200, { Vary: 'Origin' }) }),
};
const OPTIONS: Readonly<Record<string, PlanOptions>> = {
  'one origin': { credentials: false },
  'two origins and cookies': { addOrigins: ['http://localhost:3000'], credentials: true },
  'a header to read': { exposedHeaders: ['X-Total'], credentials: false },
  everybody: { publicData: true, credentials: false },
  'the whole site': { scope: 'site', credentials: false },
};

describe('settings that are checked and not run', () => {
  const rows = Object.entries(BLOCKED).flatMap(([name, entry]) =>
    Object.entries(OPTIONS).map(([how, options]) => [name, how, entry, options] as const),
  );

  it.each(rows)('are what their makers document: %s, %s', (_, how, entry, options) => {
    const fixes = fixesOf(entry, options);
    expect(fixes.length).toBeGreaterThan(5);
    for (const fix of fixes) {
      const found = words(read(fix));
      const origin = how === 'everybody' && fix.variant === 'setting' ? '*' : 'https://app.example';
      if (how === 'everybody' && fix.variant === 'list') continue;
      expect(found, `${fix.server} ${fix.variant}`).toContain(origin);
      const isRun = serverById(fix.server).proven === 'run';
      const said = fix.warnings.some(({ id }) => id === 'checked-not-run');
      expect(said).toBe(!isRun);
    }
  });

  it('keep the entries that are there', () => {
    const [entry] = Object.values(BLOCKED).slice(3);
    if (entry === undefined) throw new Error('no list');
    const fixes = fixesOf(entry, { credentials: false }).filter(
      ({ variant, blocks }) => variant === 'list' && blocks[0]?.edit.how === 'extend',
    );
    expect(fixes.map(({ server }) => server).toSorted()).toEqual(
      ids.filter((id) => CHECKED[id]?.listed !== undefined).toSorted(),
    );
    for (const fix of fixes) expect(words(read(fix))).toContain(WWW);
  });

  it('are all of those that say so', () => {
    // Programs are read by their own parsers and compilers, in `npm run stacks`.
    const named = servers
      .filter(({ proven, kinds }) => proven === 'schema' && !kinds.includes('program'))
      .map(({ id }) => id);
    // The bucket is run, too, in a program that has its interface.
    expect(ids.filter((id) => id !== 's3').toSorted()).toEqual(named.toSorted());
  });

  it('are 30 servers at least, each of which has a text for some of these requests', () => {
    const all = rows.flatMap(([, , entry, options]) => fixesOf(entry, options));
    expect(new Set(all.map(({ server }) => server))).toEqual(new Set(ids));
    // And ASP.NET Core, whose C# is read by its grammar.
    expect(ids.length + 1).toBeGreaterThanOrEqual(30);
  });

  /** Four values of a hostile page each: more than a thousand texts that a real parser reads. */
  it('hold no value of a hostile page that their parsers would read as anything else', () => {
    const allowed = /^(?:[A-Za-z0-9_.:/[\]$^*\\()~ -]|-->)*$/;
    const counts = new Map(ids.map((id) => [id, 0]));
    assert(
      property(values, (given) => {
        if (given.origin === 'null') return;
        for (const exposedHeaders of [[], [given.header]]) {
          const entries = [hostileEntry({ ...given, method: 'PUT' }), hostileGet(given)];
          const options = { credentials: false, exposedHeaders };
          for (const fix of entries.flatMap((entry) => fixesOf(entry, options))) {
            counts.set(fix.server, (counts.get(fix.server) ?? 0) + 1);
            for (const word of words(read(fix))) expect(word).toMatch(allowed);
          }
        }
      }),
      { numRuns: 120 },
    );
    const few = [...counts].filter(([, count]) => count <= 50);
    expect(few).toEqual([]);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(1000);
  }, 120_000);
});
