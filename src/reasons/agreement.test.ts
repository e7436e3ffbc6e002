import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MdnReason } from '../browsers/index.ts';
import {
  allowHeaders,
  allowMethods,
  corsCheck,
  isMethodAllowed,
  namesNotAllowed,
  preflightQuestion,
} from '../fetch/index.ts';
import { legFacts as factsOfLeg, reasons } from './index.ts';
import type { LegFacts, Reason } from './reason.ts';
import type { FactsRow } from './testing.ts';
import { facts } from './testing.ts';

const ALL: readonly Reason[] = reasons;
const PAGE = 'https://app.example';
const RUNS = 500;

const allowOrigin = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    'null',
    PAGE,
    `${PAGE}/`,
    'https://b.example',
    `${PAGE}, *`,
    '"*"',
    'a b',
  ),
  fc.constantFrom('*', PAGE),
  fc.webUrl(),
  fc.string(),
);
const allowCredentials = fc.oneof(
  fc.constant('true'),
  fc.constantFrom('True', 'false', '', '"true"'),
);
const methods = fc.oneof(
  fc.constantFrom('', '*', 'PUT', 'GET, put', 'PATCH, *', 'GET;PUT', '"PUT"', 'PUT,,'),
  fc.string(),
);
const names = fc.oneof(
  fc.constantFrom('', '*', 'X-A', 'content-type, accept', 'x-a x-b', '*, authorization', 'é'),
  fc.string(),
);
const asked = fc.subarray([
  'accept',
  'access-control-allow-origin',
  'authorization',
  'content-type',
  'range',
  'x-a',
]);

/** Mostly one line of a header, sometimes none or two. */
function lines(value: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc.oneof(
    { weight: 3, arbitrary: value.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 2 }) },
  );
}

const row: fc.Arbitrary<FactsRow> = fc.record({
  kind: fc.constantFrom('preflight' as const, 'actual' as const),
  browser: fc.constantFrom('chromium' as const, 'firefox' as const),
  method: fc.constantFrom('GET', 'POST', 'PUT', 'patch', '*'),
  status: fc.constantFrom(200, 204, 302, 404, 500),
  origin: fc.constantFrom(PAGE, 'null'),
  credentialed: fc.boolean(),
  sent: fc.record({ 'Access-Control-Request-Headers': asked.map((list) => list.join(',')) }),
  headers: fc.record({
    'Access-Control-Allow-Origin': lines(allowOrigin),
    'Access-Control-Allow-Credentials': lines(allowCredentials),
    'Access-Control-Allow-Methods': lines(methods),
    'Access-Control-Allow-Headers': lines(names),
  }),
});

/** Ids of the error findings of these families, as the runner would keep them. */
function errors(legFacts: LegFacts, families: readonly MdnReason[]): Reason[] {
  const kind = legFacts.leg.kind;
  return ALL.filter(({ severity, looksAt }) => severity === 'error' && looksAt !== 'failure')
    .filter(({ looksAt }) => looksAt === 'answers' || looksAt === kind)
    .filter(({ family }) => family !== null && families.includes(family))
    .filter((reason) => reason.evaluate(legFacts) !== undefined);
}

const ACCESS: readonly MdnReason[] = [
  'CORSMissingAllowOrigin',
  'CORSMultipleAllowOriginNotAllowed',
  'CORSAllowOriginNotMatchingOrigin',
  'CORSNotSupportingCredentials',
  'CORSMissingAllowCredentials',
];

describe('the reasons agree with the standard', () => {
  it('on the CORS check', () => {
    fc.assert(
      fc.property(row, (one) => {
        const legFacts = facts(one);
        const failure = corsCheck(legFacts.origin, legFacts.credentialed, legFacts.headers);
        expect(errors(legFacts, ACCESS).length > 0).toBe(failure !== undefined);
      }),
      { numRuns: RUNS },
    );
  });

  it('on the method', () => {
    fc.assert(
      fc.property(row, (one) => {
        const legFacts = facts({ ...one, kind: 'preflight' });
        const list = allowMethods(legFacts.headers);
        const method = preflightQuestion(legFacts.leg.sent)?.method ?? '';
        const fails =
          list.invalid !== undefined || !isMethodAllowed(method, legFacts.credentialed, list);
        const found = errors(legFacts, ['CORSInvalidAllowMethod', 'CORSMethodNotFound']);
        expect(found.length > 0).toBe(fails);
      }),
      { numRuns: RUNS },
    );
  });

  it('on the request headers', () => {
    fc.assert(
      fc.property(row, (one) => {
        const legFacts = facts({ ...one, kind: 'preflight' });
        const list = allowHeaders(legFacts.headers);
        const question = preflightQuestion(legFacts.leg.sent)?.headerNames ?? [];
        const refused = namesNotAllowed(question, legFacts.credentialed, list);
        const found = errors(legFacts, [
          'CORSInvalidAllowHeader',
          'CORSMissingAllowHeaderFromPreflight',
        ]);
        expect(found.length > 0).toBe(list.invalid !== undefined || refused.length > 0);
      }),
      { numRuns: RUNS },
    );
  });

  it('on nothing at an actual answer but the CORS check', () => {
    fc.assert(
      fc.property(row, (one) => {
        const found = errors(facts({ ...one, kind: 'actual' }), [
          'CORSInvalidAllowMethod',
          'CORSMethodNotFound',
          'CORSInvalidAllowHeader',
          'CORSMissingAllowHeaderFromPreflight',
        ]);
        expect(found).toEqual([]);
      }),
    );
  });
});

describe('a refined reason never leaves without one that says more', () => {
  it('whatever the answer, something stays after the general reasons are dropped', () => {
    fc.assert(
      fc.property(row, (one) => {
        const found = errors(facts(one), ACCESS);
        const refined = new Set(found.flatMap(({ refines }) => refines));
        const kept = found.filter(({ id }) => !refined.has(id));
        expect(kept.length > 0).toBe(found.length > 0);
      }),
      { numRuns: RUNS },
    );
  });
});

/** The same answer with the header of each finding set to the value that should pass. */
function fixed(legFacts: LegFacts): LegFacts {
  const evidence = ALL.filter(({ looksAt }) => looksAt === 'preflight' || looksAt === 'answers')
    .map((reason) => reason.evaluate(legFacts))
    .filter((one) => one?.expected !== undefined);
  const headers = new Map(evidence.map((one) => [one?.header ?? '', one?.expected ?? '']));
  const kept = legFacts.headers.filter(({ name }) => !headers.has(name));
  const answered = [...kept, ...[...headers].map(([name, value]) => ({ name, value }))];
  const { leg, answer } = legFacts;
  return factsOfLeg({
    ...legFacts,
    leg: { ...leg, answer: { status: answer?.status ?? 0, headers: answered } },
  });
}

describe('expected values', () => {
  it('pass when they are sent', () => {
    const own = asked.map((list) => list.filter((name) => !name.startsWith('access-control-')));
    fc.assert(
      fc.property(row, own, (one, list) => {
        const sent = { 'Access-Control-Request-Headers': list.join(',') };
        const after = fixed(facts({ ...one, origin: PAGE, kind: 'preflight', sent }));
        const families: MdnReason[] = [...ACCESS, 'CORSMethodNotFound', 'CORSInvalidAllowMethod'];
        families.push('CORSInvalidAllowHeader', 'CORSMissingAllowHeaderFromPreflight');
        expect(errors(after, families).map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('are never the wildcard for an origin, nor null', () => {
    fc.assert(
      fc.property(row, (one) => {
        const values = ALL.filter(({ looksAt }) => looksAt === 'answers')
          .map((reason) => reason.evaluate(facts(one))?.expected)
          .filter((value) => value !== undefined);
        expect(values).not.toContain('*');
        expect(values).not.toContain('null');
      }),
    );
  });
});
