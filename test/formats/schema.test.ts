import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/formats/index.ts';
import schema from '../../src/formats/report/report.schema.json' with { type: 'json' };
import { reasons } from '../../src/reasons/index.ts';
import { allEntries } from './fixtures.ts';
import type { Schema } from './json-schema.ts';
import { propertiesOf, validatorOf } from './json-schema.ts';

const root: Schema = schema;
const parsed = (): unknown => JSON.parse(JSON.stringify(reportOf(7, allEntries(), 3)));

/** Every place in a value that holds something, as keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

type Tree = Record<string, unknown>;

const SMALL = JSON.stringify(reportOf(7, allEntries().slice(0, 1), 3));

function change(path: readonly string[], act: (parent: Tree, key: string) => void): unknown {
  const report = JSON.parse(SMALL) as Tree;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Tree, report);
  act(parent, path.at(-1) ?? '');
  return report;
}

describe('report.schema.json', () => {
  it('accepts every report, and names every field in one', () => {
    expect(validatorOf(root, true)(parsed(), root)).toEqual([]);
  });

  it('names no field that reports never have', () => {
    const seen = new Set<string>();
    validatorOf(root, true, seen)(parsed(), root);
    const never = propertiesOf(root).filter((property) => !seen.has(property));
    // A value longer than 8192 characters is in no fixture.
    expect(never).toEqual(['name,value cut']);
  });

  it('knows every reason and no other', () => {
    const ids = reasons.map(({ id }) => id).toSorted();
    expect(root.$defs?.['reason']?.enum?.toSorted()).toEqual(ids);
  });

  it('refuses a report in which anything is missing or of another kind', () => {
    const report = change(['tabId'], () => undefined);
    const check = validatorOf(root, false);
    expect(check(report, root)).toEqual([]);
    // Reports written before there were conditions lack them.
    const optional = /^(?:hidden|cut|conditions)$/;
    const places = placesIn(report).filter((path) => !optional.test(path.at(-1) ?? ''));
    const fields = places.filter((path) => !/^\d+$/.test(path.at(-1) ?? ''));
    expect(fields.length).toBeGreaterThan(50);
    for (const path of fields) {
      const without = change(path, (parent, key) => delete parent[key]);
      expect(check(without, root), `without ${path.join('.')}`).not.toEqual([]);
      const other = change(path, (parent, key) => (parent[key] = { odd: true }));
      expect(check(other, root), `odd ${path.join('.')}`).not.toEqual([]);
    }
  });
});
