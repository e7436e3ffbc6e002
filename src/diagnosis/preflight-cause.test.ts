import { describe, expect, it } from 'vitest';
import { mayHaveSkippedPreflight, preflightCauses } from './preflight-cause.ts';
import { answer, hopOf } from './testing.ts';

function causes(method: string, names?: string): string[] {
  const asked = names === undefined ? {} : { 'Access-Control-Request-Headers': names };
  return preflightCauses(hopOf({ method, asked, preflight: answer(204) })).map(
    ({ kind, name }) => `${kind} ${name}`,
  );
}

describe('preflightCauses', () => {
  it.each([
    ['PUT', undefined, ['method PUT']],
    ['patch', undefined, ['method-case patch']],
    ['put', undefined, ['method put']],
    ['PATCH', undefined, ['method PATCH']],
    ['POST', 'content-type', ['content-type content-type']],
    ['GET', 'accept,x-a', ['unsafe-value accept', 'header x-a']],
    ['DELETE', 'authorization', ['method DELETE', 'header authorization']],
    ['POST', undefined, ['upload ']],
  ])('%s with %s', (method, names, expected) => {
    expect(causes(method, names)).toEqual(expected);
  });

  it('finds none where there was no preflight', () => {
    expect(preflightCauses(hopOf({ actual: answer(200) }))).toEqual([]);
  });
});

describe('mayHaveSkippedPreflight', () => {
  it.each([
    ['PUT', {}, true],
    ['POST', { 'Content-Type': 'application/json' }, true],
    ['POST', { 'Content-Type': 'text/plain' }, false],
    ['POST', { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }, false],
    ['POST', { 'Content-Type': 'text/xml' }, true],
    ['GET', {}, false],
  ])('%s %j: %s', (method, sent, skipped) => {
    expect(mayHaveSkippedPreflight(hopOf({ method, sent, actual: answer(200) }))).toBe(skipped);
  });

  it('skipped none where one was seen, and tells nothing where no request was', () => {
    const put = { method: 'PUT', actual: answer(200) };
    expect(mayHaveSkippedPreflight(hopOf({ ...put, preflight: answer(204) }))).toBe(false);
    const unsent = { kind: 'actual', method: 'PUT', answer: answer(200) } as const;
    expect(mayHaveSkippedPreflight({ ...hopOf(put), actual: unsent })).toBe(false);
  });
});
