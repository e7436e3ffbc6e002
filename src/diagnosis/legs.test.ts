import { describe, expect, it } from 'vitest';
import type { Exchange, Hop } from '../model/index.ts';
import { diagnose } from './diagnose.ts';
import type { Lines } from './testing.ts';
import { answer, exchangeOf, lines, PAGE } from './testing.ts';

const ALLOWED = { 'Access-Control-Allow-Origin': PAGE };

/** A hop to a plain http host, where browsers send no `Sec-Fetch-Mode`. */
function plain(method: string, headers: Lines, sent: Lines | undefined = { Origin: PAGE }): Hop {
  const answered = { kind: 'actual', method, answer: answer(200, headers) } as const;
  return { url: 'http://api.example/', actual: { ...answered, sent: lines(sent) } };
}

function unsent(method: string): Hop {
  const { actual, url } = plain(method, {});
  const { sent: _, ...rest } = actual;
  return { url, actual: rest };
}

function firefox(...hops: readonly [Hop, ...Hop[]]): Exchange {
  return { ...exchangeOf([{}], { browser: 'firefox', end: 'completed' }), hops };
}

/** docs/browsers/firefox.md, Fields. */
describe('the mode of a request without Sec-Fetch-Mode', () => {
  it.each(['GET', 'HEAD'])('shows in a %s, which has an Origin in cors mode alone', (method) => {
    expect(diagnose(firefox(plain(method, {}))).outcome).toBe('blocked');
  });

  it.each([
    ['POST', [plain('POST', {})]],
    ['POST that was turned into a GET', [plain('POST', ALLOWED), plain('GET', {})]],
    ['POST that was sent on out of sight', [plain('POST', ALLOWED), unsent('POST')]],
  ] as [string, [Hop]][])('is hidden in a %s', (_, hops) => {
    const { outcome, findings } = diagnose(firefox(...hops));
    expect(outcome).toBe('unknown');
    expect(findings.map(({ certainty }) => certainty)).not.toContain('certain');
  });

  it('leaves a finding likely at most, and what hinges on credentials hinging on them', () => {
    const { findings } = diagnose(firefox(plain('POST', {})));
    expect(findings).toMatchObject([
      { reason: 'CORSMissingAllowOrigin', certainty: 'likely', severity: 'error' },
      { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' },
    ]);
  });

  it('shows in a POST that a preflight went before', () => {
    const hop = plain('POST', {});
    const sent = lines({ Origin: PAGE, 'Access-Control-Request-Method': 'POST' });
    const preflight = { kind: 'preflight', method: 'OPTIONS', sent } as const;
    const allowed = { ...preflight, answer: answer(204, ALLOWED) };
    expect(diagnose(firefox({ ...hop, preflight: allowed })).outcome).toBe('blocked');
  });

  it('shows in a POST that has it', () => {
    const sent = { Origin: PAGE, 'Sec-Fetch-Mode': 'cors' };
    expect(diagnose(firefox(plain('POST', {}, sent))).outcome).toBe('blocked');
  });

  it('shows in a refusal, which no request in no-cors mode meets', () => {
    const refused = { ...exchangeOf([{}]), hops: [plain('POST', {})] as const };
    expect(diagnose(refused)).toMatchObject({
      outcome: 'blocked',
      findings: [
        { reason: 'CORSMissingAllowOrigin', certainty: 'certain' },
        { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' },
      ],
    });
  });
});
