import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/formats/index.ts';
import schema from '../../src/formats/report/report.schema.json' with { type: 'json' };
import { reasons } from '../../src/reasons/index.ts';
import { allEntries } from './fixtures.ts';

/** What of the schema is looked at here. */
interface Objects {
  properties?: Record<string, object>;
  required?: string[];
  additionalProperties?: false;
}
interface Schema extends Objects {
  $defs: Record<string, Objects & { enum?: string[] }>;
}

const copy = (): Schema => JSON.parse(JSON.stringify(schema));
const objectsOf = (root: Schema): Objects[] => [root, ...Object.values(root.$defs)];

const DATE = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** @param seen collects every property that some value had, when the schema is `counted` */
function validatorOf(root: Schema, seen = new Set<string>()): (value: unknown) => unknown {
  const ajv = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': DATE } });
  ajv.addKeyword({ keyword: 'counts', validate: (name: string) => seen.add(name) !== undefined });
  const validate = ajv.compile(root as AnySchema);
  return (value) => (validate(value) ? 'valid' : validate.errors);
}

/** The schema, but fields that it does not name are refused. */
function strict(): Schema {
  const root = copy();
  for (const one of objectsOf(root)) if (one.properties) one.additionalProperties = false;
  return root;
}

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
    expect(validatorOf(strict())(parsed())).toBe('valid');
  });

  it('names no field that reports never have', () => {
    const root = copy();
    const names = objectsOf(root).flatMap(({ properties = {} }, at) =>
      Object.entries(properties).map(([name, property]) => {
        properties[name] = { ...property, counts: `${at} ${name}` };
        return `${at} ${name}`;
      }),
    );
    const seen = new Set<string>();
    expect(validatorOf(root, seen)(parsed())).toBe('valid');
    const never = names.filter((name) => !seen.has(name)).map((name) => name.split(' ')[1]);
    // A value longer than 8192 characters is in no fixture.
    expect(never).toEqual(['cut']);
  });

  it('knows how the id of every reason looks', () => {
    const pattern = new RegExp(schema.$defs.reason.pattern);
    expect(reasons.map(({ id }) => id).filter((id) => !pattern.test(id))).toEqual([]);
  });

  it('refuses a report in which anything is missing or of another kind', () => {
    const report = change(['tabId'], () => undefined);
    const check = validatorOf(copy());
    expect(check(report)).toBe('valid');
    // Reports of before have none of these.
    const later = 'conditions|failedChecks|documentId|readable|incomplete';
    const optional = new RegExp(`^(?:hidden|cut|${later})$`);
    const places = placesIn(report).filter((path) => !optional.test(path.at(-1) ?? ''));
    const fields = places.filter((path) => !/^\d+$/.test(path.at(-1) ?? ''));
    expect(fields.length).toBeGreaterThan(50);
    for (const path of fields) {
      const without = change(path, (parent, key) => delete parent[key]);
      expect(check(without), `without ${path.join('.')}`).not.toBe('valid');
      const other = change(path, (parent, key) => (parent[key] = { odd: true }));
      expect(check(other), `odd ${path.join('.')}`).not.toBe('valid');
    }
  });
});
