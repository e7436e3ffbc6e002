import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeExchange } from '../model/made-exchange.ts';
import type { Reason, ReasonId } from '../reasons/index.ts';
import { reasons } from '../reasons/index.ts';
import { exampleFor } from '../reasons/reference.ts';
import { diagnose } from './diagnose.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Every reason that events can show, with an exchange that has it. */
const SHOWN = (reasons as readonly Reason<ReasonId>[]).flatMap((reason) => {
  const example = exampleFor(reason.id);
  return 'message' in example ? [] : [{ id: reason.id, reason, exchange: madeExchange(example) }];
});

describe('a reason that throws', () => {
  it.each(SHOWN)('$id costs itself alone, and is named', ({ id, reason, exchange }) => {
    const whole = diagnose(exchange);
    vi.spyOn(reason, 'evaluate').mockImplementation(() => {
      throw new TypeError('a mistake of ours');
    });
    const { failedChecks, findings, outcome, browserErrors } = diagnose(exchange);
    expect(failedChecks).toEqual([id]);
    expect({ outcome, browserErrors }).toEqual({
      outcome: whole.outcome,
      browserErrors: whole.browserErrors,
    });
    // What it stood for may come to light; all else that was found is found again.
    const others = whole.findings.filter((finding) => finding.reason !== id);
    expect(findings).toEqual(expect.arrayContaining(others));
  });

  it('is not mentioned when none does', () => {
    for (const { exchange } of SHOWN) expect(diagnose(exchange)).not.toHaveProperty('failedChecks');
  });
});
