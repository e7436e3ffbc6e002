import { describe, expect, it } from 'vitest';
import { sanitize } from './exchange-steps.ts';

const line = (name: string, value = 'v') => ({ name, value });

describe('sanitizing', () => {
  it('lets in what verdicts read', () => {
    const lines = [line('access-control-allow-origin', '*'), line('Server', 'nginx')];
    expect(sanitize(lines)).toEqual(lines);
  });

  it('keeps of Set-Cookie the length and what decides whether the browser keeps it', () => {
    const cookie = 'name=secret; Path=/private; Secure; SameSite=None; Domain=.a.example';
    const attributes = 'secure; samesite=none; domain=.a.example';
    expect(sanitize([line('Set-Cookie', cookie)])).toEqual([
      { name: 'Set-Cookie', value: '', hidden: cookie.length, attributes },
    ]);
  });

  it.each(['Cookie', 'authorization', 'X-Api-Key', 'X-CSRF-Token', 'ETag'])(
    'keeps of %s the name and the length',
    (name) => expect(sanitize([line(name, 'abc')])).toEqual([{ name, value: '', hidden: 3 }]),
  );

  it.each(['User-Agent', 'referer', 'sec-ch-ua', 'Date'])('keeps nothing of %s', (name) => {
    expect(sanitize([line(name)])).toEqual([]);
  });

  it('finds the verdict behind a flood of other headers, and the others behind its own', () => {
    const flood = Array.from({ length: 5000 }, (_, i) => line(`x-${i}`));
    const verdicts = Array.from({ length: 5000 }, () => line('Access-Control-Allow-Origin'));
    const kept = sanitize([...flood, ...verdicts, line('Server')]);
    expect(kept).toHaveLength(120);
    expect(kept.filter(({ name }) => name === 'Access-Control-Allow-Origin')).toHaveLength(60);
    expect(sanitize([...verdicts, line('Server')])).toContainEqual(line('Server'));
  });

  it('shows what of a value is no UTF-8', () => {
    expect(sanitize([{ name: 'Vary', binaryValue: [79, 233] }])).toEqual([line('Vary', 'O\ufffd')]);
  });

  it('takes a line without a value for an empty one', () => {
    const name = 'Access-Control-Allow-Origin';
    expect(sanitize([{ name }])).toEqual([{ name, value: '' }]);
  });
});
