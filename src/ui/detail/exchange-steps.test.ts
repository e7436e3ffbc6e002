import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hop } from '../../model/index.ts';
import { entryOf } from '../state/testing.ts';
import { credentialsText, difference, pictureOf } from './exchange-steps.ts';

const ORIGIN = 'Access-Control-Allow-Origin';
const METHODS = 'Access-Control-Allow-Methods';
const preflighted: Hop = {
  url: 'https://api.example/cart',
  preflight: {
    kind: 'preflight',
    method: 'OPTIONS',
    sent: [
      { name: 'Origin', value: 'https://app.example' },
      { name: 'Access-Control-Request-Method', value: 'PUT' },
      { name: 'Accept', value: '*/*' },
    ],
    answer: { status: 405, headers: [{ name: 'access-control-allow-methods', value: 'PUT' }] },
  },
  actual: { kind: 'actual', method: 'PUT' },
};

describe('pictureOf', () => {
  const missing = {
    leg: { hop: 0, kind: 'preflight' },
    header: ORIGIN,
    value: null,
    expected: 'https://app.example',
  } as const;
  const [hop] = pictureOf(
    entryOf({ hops: [preflighted], outcome: 'blocked', findings: [missing] }),
  );

  it('crosses what failed and ticks what passed', () => {
    expect(hop?.legs[0]?.checks).toEqual([
      { mark: 'fail', name: 'status', value: '405' },
      { mark: 'fail', name: ORIGIN, value: null, expected: 'https://app.example' },
      { mark: 'pass', name: METHODS, value: 'PUT' },
    ]);
  });

  it('shows the actual request as never sent', () => {
    expect(hop?.legs.map(({ state }) => state)).toEqual(['failed', 'never-sent']);
  });

  it('lists only the request headers that matter', () => {
    expect(hop?.legs[0]?.asked.map(({ name }) => name)).toEqual([
      'Origin',
      'Access-Control-Request-Method',
    ]);
  });

  it.each([
    ['if-credentialed', 'depends', 'depends'],
    ['likely', 'failed', 'fail'],
  ] as const)('a finding that is %s makes the leg %s', (certainty, state, mark) => {
    const finding = { header: ORIGIN, value: '*', certainty };
    const [leg] = pictureOf(entryOf({ outcome: 'blocked', findings: [finding] }))[0]?.legs ?? [];
    expect(leg?.state).toBe(state);
    expect(leg?.checks[0]?.mark).toBe(mark);
  });

  it.each([
    [{ origin: 'https://api.example' }, 'unchecked'],
    [{ outcome: 'blocked', diagnosis: { explained: false } }, 'unclear'],
    [{ outcome: 'allowed' }, 'passed'],
  ] as const)('%o is %s', (row, state) => {
    expect(pictureOf(entryOf(row))[0]?.legs[0]?.state).toBe(state);
  });

  it.each([
    ['pending', 'waiting'],
    ['error', 'no-answer'],
  ] as const)('without an answer and %s it is %s', (end, state) => {
    const hops = [{ url: 'https://api.example/', actual: preflighted.actual }] as const;
    expect(pictureOf(entryOf({ hops, exchange: { end } }))[0]?.legs[0]?.state).toBe(state);
  });
});

describe('difference', () => {
  it.each([
    ['https://a.example/', 'https://a.example', ['https://a.example', '/', '']],
    ['http://a.example', 'https://a.example', ['http', '', '://a.example']],
    ['https://a.example:81', 'https://a.example:82', ['https://a.example:8', '1', '']],
    ['*', 'https://a.example', undefined],
  ])('%s against %s', (got, expected, parts) => {
    const found = difference(got, expected);
    expect(found && [found.before, found.differs, found.after]).toEqual(parts);
  });

  it('loses nothing of the text', () => {
    assert(
      property(string(), string(), (got, expected) => {
        const { before, differs, after } = difference(got, expected) ?? whole(got);
        expect(before + differs + after).toBe(got);
      }),
    );
    expect.hasAssertions();
  });
});

function whole(text: string) {
  return { before: text, differs: '', after: '' };
}

describe('credentialsText', () => {
  it.each([
    ['include', 'storage-access', 'credentialsStorage'],
    // Its absence is what proves it.
    ['omit', 'storage-access', 'credentialsNoStorage'],
    ['include', 'cookie', 'credentialsCookie'],
    ['include', 'outcome', 'credentialsOutcomeInclude'],
    ['omit', 'outcome', 'credentialsOutcomeOmit'],
    ['omit', 'request-type', 'credentialsType'],
    ['unknown', 'undecided', undefined],
  ] as const)('of %s by %s is %s', (mode, proof, key) => {
    expect(credentialsText({ mode, proof })).toBe(key);
  });
});
