import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose, neighboursOf } from '../../../src/diagnosis/index.ts';
import { reasonById } from '../../../src/reasons/index.ts';
import type { FieldCase } from '../../field/case.ts';
import { UNEXPLAINED } from '../../field/case.ts';
import { fieldExchange } from '../../field/exchange.ts';
import { isOfKind, KINDS, madeCases } from '../../field/kinds/index.ts';
import '../../languages.ts';

/** The same cases that `npm run field` replays in Chromium, as its events would record them. */
it.each(madeCases())('$field.id: $reason', ({ kind, field, reason, is }) => {
  const isBlocked = reason === UNEXPLAINED || (reason !== '' && severityOf(reason) === 'error');
  const around = [field.before, field.after].map((one) => one && seen(one, false));
  const list = [around[0], seen(field, isBlocked), around[1]].filter((one) => one !== undefined);
  const at = around[0] === undefined ? 0 : 1;
  const exchange = list[at];
  if (exchange === undefined) throw new Error('nothing was made');
  const { outcome, findings } = diagnose(exchange, neighboursOf(list)[at]);
  const [cause] = findings;
  const isUnexplained = outcome === 'blocked' && cause === undefined;
  expect(isUnexplained ? UNEXPLAINED : (cause?.reason ?? '')).toBe(reason);
  expect(reason === kind.reason && isOfKind(kind, cause?.conditions ?? [])).toBe(is);
});

function seen(field: FieldCase, isBlocked: boolean) {
  return fieldExchange(isBlocked ? field : { ...field, isAllowed: true });
}

function severityOf(reason: string): string {
  return reasonById(reason as Parameters<typeof reasonById>[0]).severity;
}

describe('the kinds', () => {
  it.each(KINDS)('$name: at least four that are it and four that are not', ({ is, isNot }) => {
    expect(Object.keys(is).length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(isNot).length).toBeGreaterThanOrEqual(4);
  });

  it('are listed in docs/field.md, with how many there are of each', () => {
    const doc = readFileSync(new URL('../../../docs/field.md', import.meta.url), 'utf8');
    const rows = KINDS.map(({ name, reason, is, isNot }) => {
      const said = reason === UNEXPLAINED ? '(unexplained)' : `\`${reason}\``;
      const [are, areNot] = [is, isNot].map((made) => Object.keys(made).length);
      return `| ${name} | ${said} | ${are} | ${areNot} |`;
    });
    expect(doc.split('\n').filter((line) => rows.includes(line))).toEqual(rows);
  });
});
