import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/index.ts';
import { answer, exchangeOf } from '../diagnosis/testing.ts';
import { redactEntry } from './redact-entry.ts';

const SECRET = 's3cr3t';
const exchange = exchangeOf([
  {
    url: `https://joe:${SECRET}@api.example/items?key=${SECRET}`,
    actual: answer(302, {
      Location: `https://login.example/?next=${SECRET}#${SECRET}`,
      'Access-Control-Allow-Origin': `https://x.example/?a=${SECRET}`,
    }),
  },
  { url: `https://login.example/?next=${SECRET}`, actual: answer(200) },
]);

describe('a redacted entry', () => {
  const entry = { exchange, diagnosis: diagnose(exchange) };

  it('holds no secret of any address, header or finding', () => {
    expect(JSON.stringify(entry)).toContain(SECRET);
    expect(JSON.stringify(redactEntry(entry))).not.toContain(SECRET);
  });

  it('is judged as before', () => {
    const { findings } = diagnose(redactEntry(entry).exchange);
    expect(findings.map(({ reason }) => reason)).toEqual(
      entry.diagnosis.findings.map(({ reason }) => reason),
    );
  });

  it('keeps what is absent absent', () => {
    const bare = { exchange: exchangeOf([{}]), diagnosis: entry.diagnosis };
    expect(redactEntry(bare).exchange).toEqual(bare.exchange);
  });
});
