import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from './run.ts';
import { openVisitor, runStack } from './run.ts';
import type { Cell, SituationName, Stack } from './stack.ts';
import { faultsOf, rowOf, table } from './table.ts';

const HOUR = 3_600_000;

/** Real programs, a real browser: every cell fixed, safe and kept, and at the end the table. */
export function stacksSuite(stacks: readonly Stack[], situations?: readonly SituationName[]): void {
  describe('stacks', () => {
    const cells: Cell[] = [];
    let visitor: Visitor;

    beforeAll(async () => {
      visitor = await openVisitor();
    }, HOUR);

    afterAll(async () => {
      await visitor?.close();
      console.log(table(stacks, cells));
    });

    it.concurrent.each(stacks.map((stack) => [stack.name, stack] as const))(
      '%s',
      async (_, stack) => {
        const missing = stack.needs.filter((path) => !existsSync(path));
        expect(missing, 'npm run stacks installs what is missing').toEqual([]);
        const own = await runStack(visitor, stack, situations);
        cells.push(...own);
        console.log(rowOf(stack, own));
        expect(own.length).toBeGreaterThan(0);
        expect(own.map(faultsOf).find(Boolean) ?? '').toBe('');
      },
      HOUR,
    );
  });
}
