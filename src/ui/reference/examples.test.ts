import { describe, expect, it } from 'vitest';
import { diagnose } from '../../diagnosis/index.ts';
import { madeExchange } from '../../model/made-exchange.ts';
import { reasons } from '../../reasons/index.ts';
import { browserNames, exampleFor } from '../../reasons/reference.ts';
import { exampleOf } from './search.ts';

const IDS = reasons.map(({ id }) => id);

describe.each(IDS)('the example of %s', (id) => {
  const { entry, message } = exampleOf(id);

  it('has the reason, as its root cause', () => {
    const found = entry.diagnosis.findings.map(({ reason }) => reason);
    // How the network failed says more than on which leg.
    expect(id === 'preflight-network' ? found : found.slice(0, 1)).toContain(id);
  });

  it('is called by the names that the reference lists', () => {
    if (message !== undefined) return;
    const { chromium } = browserNames(id);
    for (const name of entry.diagnosis.browserErrors) expect(chromium).toContain(name);
  });

  it('ends as its severity says', () => {
    const blocks = reasons.find((reason) => reason.id === id)?.severity === 'error';
    expect(entry.diagnosis.outcome).toBe(blocks ? 'blocked' : 'allowed');
  });
});

describe('the same examples in Firefox', () => {
  const judged = reasons.flatMap(({ id, severity }) => {
    const example = exampleFor(id);
    if ('message' in example || example.rest?.error !== undefined || severity !== 'error')
      return [];
    const end = example.hops[0].asks === undefined ? 'completed' : 'error';
    const rest = {
      ...example.rest,
      browser: 'firefox',
      end,
      error: 'NS_ERROR_DOM_BAD_URI',
    } as const;
    return [[id, madeExchange({ ...example, rest })] as const];
  });

  /** Two lines reach us merged into one, so the engine may have a second name (firefox.md, law 16). */
  it.each(judged)('%s is called by a name that the reference lists', (id, exchange) => {
    const { browserErrors } = diagnose(exchange);
    const { firefox } = browserNames(id);
    expect(browserErrors.filter((name) => firefox.includes(name))).not.toEqual([]);
  });
});
