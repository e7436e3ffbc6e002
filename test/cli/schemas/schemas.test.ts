import type { AnySchema } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetsOf } from '../../../src/cli/config.ts';
import { UsageError } from '../../../src/cli/options.ts';
import type { Format } from '../../../src/cli/reporters/index.ts';
import { written } from '../../../src/cli/reporters/index.ts';
import type { Reported } from '../../../src/cli/reporters/reported.ts';
import checkSchema from '../../../src/cli/schemas/check.schema.json' with { type: 'json' };
import checksSchema from '../../../src/cli/schemas/checks.schema.json' with { type: 'json' };
import reportSchema from '../../../src/formats/report/report.schema.json' with { type: 'json' };
import { checkedReports } from '../reports.ts';
import { junitProblems } from './junit.ts';
import sarifSchema from './sarif.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': /^\d{4}-/ } });
ajv.addSchema(reportSchema);

function problems(schema: AnySchema, value: unknown): unknown {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

/** The schema, but every field must be one that it names. */
function strict<Schema extends object>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_, value: object) =>
    typeof value === 'object' && value !== null && 'properties' in value && 'required' in value
      ? { ...value, additionalProperties: false }
      : value,
  ) as Schema;
}

let reports: readonly Reported[];

beforeAll(async () => {
  reports = await checkedReports();
}, 60_000);

afterAll(() => {
  reports = [];
});

const writtenAs = (format: Format) => written(format, reports, 'en', '1.2.3');

describe('what raison check prints', () => {
  it('holds every result', () => {
    const results = new Set(reports.map(({ result }) => result));
    expect(results).toEqual(new Set(['faults', 'passed', 'no-response']));
  });

  it('is, as JSON, what check.schema.json says, and every field is named there', () => {
    const value: unknown = JSON.parse(writtenAs('json'));
    expect(problems(checkSchema, value)).toEqual([]);
    const ours = { ...strict(checkSchema), $id: 'urn:raison:check:strict' };
    expect(problems(ours, value)).toEqual([]);
  });

  it('is, as SARIF, what its specification says', () => {
    expect(problems(sarifSchema, JSON.parse(writtenAs('sarif')))).toEqual([]);
  });

  it.each([
    ['another version', { version: '2.0.0', runs: [] }],
    ['no runs', { version: '2.1.0' }],
    ['a level of its own', { version: '2.1.0', runs: [runWith({ level: 'remark' })] }],
    ['a message without text', { version: '2.1.0', runs: [runWith({ message: {} })] }],
    ['a field of its own', { version: '2.1.0', runs: [runWith({ headline: 'x' })] }],
  ])('would be no SARIF with %s', (_, log) => {
    expect(problems(sarifSchema, log)).not.toEqual([]);
  });

  it('is, as JUnit, what readers of JUnit files accept', () => {
    expect(junitProblems(writtenAs('junit'))).toEqual([]);
  });

  it.each([
    ['an open element', '<testsuites><testsuite name="a" tests="0">'],
    ['an unknown attribute', '<testsuites level="1"></testsuites>'],
    ['a lone ampersand', '<testsuites name="a & b"></testsuites>'],
    ['a count that is wrong', '<testsuites tests="2"><testsuite name="a" tests="2"/></testsuites>'],
    ['a failure outside a case', '<testsuites><failure message="a" type="b"/></testsuites>'],
  ])('would be no JUnit with %s', (_, xml) => {
    expect(junitProblems(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`)).not.toEqual([]);
  });
});

function runWith(result: object): object {
  const whole = { ruleId: 'a', level: 'error', message: { text: 'b' }, ...result };
  return { tool: { driver: { name: 'Raison' } }, results: [whole] };
}

describe('checks.schema.json', () => {
  const url = 'https://api.example/items';
  const origin = 'https://app.example';
  const right = [
    { url, origin },
    { url, origin: 'null', method: 'PUT', headers: { 'X-A': '1' }, credentials: true },
    { url, origin, send: true, foreign: 'none', browser: 'firefox' },
    { url: 'HTTPS://api.example/', origin, foreign: 'https://b.example' },
  ];
  const wrong = [
    { origin },
    { url: 'ftp://api.example/', origin },
    { url, origin: 'https://app.example/' },
    { url, origin: 'app.example' },
    { url, origin, method: 'P T' },
    { url, origin, method: 7 },
    { url, origin, headers: ['X-A: 1'] },
    { url, origin, headers: { 'X-A': 1 } },
    { url, origin, credentials: 'include' },
    { url, origin, browser: 'netscape' },
    { url, origin, foreign: 'anybody' },
    { url, origin, methd: 'PUT' },
  ];
  it.each(right)('accepts what is read: %j', (one) => {
    expect([problems(checksSchema, { checks: [one] }), isRead(one)]).toEqual([[], true]);
  });

  it.each(wrong)('refuses what is not: %j', (one) => {
    expect(problems(checksSchema, { checks: [one] })).not.toEqual([]);
    expect(isRead(one)).toBe(false);
  });
});

function isRead(one: object): boolean {
  try {
    return targetsOf(JSON.stringify({ checks: [one] }), 'checks.json', {}, 'en').length === 1;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
