import type { Cell, SituationName, Stack } from './stack.ts';
import { SITUATIONS } from './stack.ts';

const NAMES = Object.keys(SITUATIONS) as SituationName[];

/** Server × situation: how many ways there are, and how many of them are fixed, safe and kept. */
export function table(stacks: readonly Stack[], cells: readonly Cell[]): string {
  const rows = stacks.map((stack) => [
    stack.name,
    ...NAMES.map((name) => cellOf(stack, name, cells)),
  ]);
  const good = cells.filter((cell) => faultsOf(cell) === '').length;
  const lines = [['', ...NAMES], ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${lines.join('\n')}\n${good}/${cells.length} ways fixed, safe and kept`;
}

function cellOf(stack: Stack, name: SituationName, cells: readonly Cell[]): string {
  const why = stack.cannot?.[name];
  if (why !== undefined) return `– (${why})`;
  const own = cells.filter((cell) => cell.stack === stack && cell.situation === name);
  if (own.length === 0) return '–';
  return own.map((cell) => `${cell.variant} ${faultsOf(cell) === '' ? '✓' : '✗'}`).join(', ');
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
