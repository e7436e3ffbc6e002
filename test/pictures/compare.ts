import type { Boxes } from './boxes.ts';
import type { Pixels } from './pixels.ts';

/** Side of a cell in pixels: letters blur in it, what stands where does not. */
const CELL = 16;
/** Mean difference of a cell's channels, of 255, from which it counts as different. */
const SEEN = 14;
/** How many cells may differ, in percent: machines draw letters differently. */
const MOST_CELLS = 4;
/** How far an edge may lie from its place, in CSS pixels: two lines more or less are too many. */
const MOST_SHIFT = 14;

/** What differs so much that the layout must have changed; empty when the pictures agree. */
export function differences(
  now: { readonly pixels: Pixels; readonly boxes: Boxes },
  reference: { readonly pixels: Pixels; readonly boxes: Boxes },
): string[] {
  return [
    ...differentBoxes(now.boxes, reference.boxes),
    ...differentPixels(now.pixels, reference.pixels),
  ];
}

function differentBoxes(now: Boxes, reference: Boxes): string[] {
  const names = [...new Set([...Object.keys(reference), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [is, was] = [now[name], reference[name]];
    const isSame = is?.every((edge, index) => Math.abs(edge - (was?.[index] ?? NaN)) <= MOST_SHIFT);
    return isSame === true ? [] : [`${name}: ${told(is)}, in the reference ${told(was)}`];
  });
}

const told = (box: readonly number[] | undefined): string => box?.join(' ') ?? 'absent';

function differentPixels(now: Pixels, reference: Pixels): string[] {
  if (now.width !== reference.width || now.height !== reference.height) return ['another size'];
  const [is, was] = [cellsOf(now), cellsOf(reference)];
  const different = is.filter((cell, index) => distance(cell, was[index] ?? []) > SEEN);
  const percent = (100 * different.length) / is.length;
  return percent <= MOST_CELLS ? [] : [`${percent.toFixed(1)} % of the picture`];
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / 3;
}

/** Mean red, green and blue of each cell; what is left over at the edges belongs to none. */
function cellsOf({ width, height, data }: Pixels): number[][] {
  const [across, down] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  return Array.from({ length: across * down }, (_, cell) => {
    const sums = [0, 0, 0];
    const left = (cell % across) * CELL;
    const top = Math.floor(cell / across) * CELL;
    for (let pixel = 0; pixel < CELL * CELL; pixel++) {
      const at = 4 * ((top + Math.floor(pixel / CELL)) * width + left + (pixel % CELL));
      for (const channel of [0, 1, 2])
        sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
    }
    return sums.map((sum) => sum / (CELL * CELL));
  });
}
