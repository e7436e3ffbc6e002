import type { Cell, SituationName, Stack } from './stack.ts';
import { SITUATIONS } from './stack.ts';

const NAMES = Object.keys(SITUATIONS) as SituationName[];

/**
 * Program × situation: the ways there are, each with ✓ where it is fixed, safe and kept; at the end of
 * a row how many of them are, below the table how many in all.
 */
export function table(stacks: readonly Stack[], cells: readonly Cell[]): string {
  const rows = stacks.map((stack) => {
    const own = cells.filter((cell) => cell.stack === stack);
    return rowOf(stack, own);
  });
  const names = ['program', ...NAMES, 'fixed, safe and kept'];
  const lines = [lineOf(names), lineOf(names.map(() => '---')), ...rows];
  return `${lines.join('\n')}\n\n${summary(stacks, cells)}`;
}

/** The row of one program, for whoever does not want to wait for the table. */
export function rowOf(stack: Stack, own: readonly Cell[]): string {
  const count = `${own.filter(isGood).length}/${own.length}`;
  return lineOf([stack.name, ...NAMES.map((name) => cellOf(stack, name, own)), count]);
}

function lineOf(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}

function summary(stacks: readonly Stack[], cells: readonly Cell[]): string {
  const counts = (['notFixed', 'gained', 'lost'] as const).map(
    (fault) => cells.filter((cell) => cell[fault].length === 0).length,
  );
  const [fixed, safe, kept] = counts;
  return `${stacks.length} programs, ${cells.length} cells: ${fixed} fixed, ${safe} safe, ${kept} kept`;
}

function isGood(cell: Cell): boolean {
  return faultsOf(cell) === '';
}

function cellOf(stack: Stack, name: SituationName, own: readonly Cell[]): string {
  const why = stack.cannot?.[name];
  if (why !== undefined) return `– (${why})`;
  const ways = own.filter(({ situation }) => situation === name);
  return ways.map((cell) => `${cell.variant} ${isGood(cell) ? '✓' : '✗'}`).join(', ') || '–';
}

/** The first faults of a cell, with the program that they were seen with; '' for none. */
export function faultsOf({ situation, variant, notFixed, lost, gained, pasted }: Cell): string {
  const faults = [
    ...notFixed.map((one) => `not fixed: ${one}`),
    ...gained.slice(0, 3).map((one) => `not safe: ${one}`),
    ...lost.slice(0, 3).map((one) => `not kept: ${one}`),
  ];
  if (faults.length === 0) return '';
  return [`${situation}, ${variant}`, ...faults, ...Object.values(pasted)].join('\n');
}
