import { expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnosis/index.ts';
import { reasonById } from '../../../src/reasons/index.ts';
import { fieldExchange } from '../../field/exchange.ts';
import { madeCases } from '../../field/kinds.ts';
import '../../languages.ts';

/** The same cases that `npm run field` replays in Chromium, as its events would record them. */
it.each(madeCases())('$field.id: $reason', ({ field, reason }) => {
  const isBlocked = reason !== '' && severityOf(reason) === 'error';
  const exchange = fieldExchange(isBlocked ? field : { ...field, isAllowed: true });
  expect(diagnose(exchange).findings[0]?.reason ?? '').toBe(reason);
});

function severityOf(reason: string): string {
  return reasonById(reason as Parameters<typeof reasonById>[0]).severity;
}
