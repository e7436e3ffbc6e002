import type { Page } from 'playwright';
import type { Boxes } from './boxes.ts';
import type { Picture } from './take.ts';

/** Side of a cell in pixels: letters blur in it, what stands where does not. */
const CELL = 16;
/** Mean difference of a cell's channels, of 255, from which it counts as different. */
const SEEN = 14;
/** How many cells may differ, in percent: machines draw letters differently. */
const MOST_CELLS = 4;
/** How far an edge may lie from its place, in CSS pixels: two lines more or less are too many. */
const MOST_SHIFT = 14;

/**
 * What differs so much that the layout must have changed; empty when the pictures agree.
 *
 * @param blank a page to decode the pictures in
 */
export async function differences(
  now: Picture,
  reference: Picture,
  blank: Page,
): Promise<string[]> {
  return [
    ...differentBoxes(now.boxes, reference.boxes),
    ...(await differentPixels(now.png, reference.png, blank)),
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

async function differentPixels(now: Buffer, reference: Buffer, blank: Page): Promise<string[]> {
  const pictures = [now, reference].map((png) => png.toString('base64'));
  const percent = await blank.evaluate(differentCells, { pictures, side: CELL, seen: SEEN });
  if (percent === undefined) return ['another size'];
  return percent <= MOST_CELLS ? [] : [`${percent.toFixed(1)} % of the picture`];
}

/**
 * Runs in a page, which knows how to decode pictures: their pixels would take longer on the way than
 * all else. How many cells of two pictures differ, in percent; `undefined` for two sizes.
 */
async function differentCells(of: {
  readonly pictures: readonly string[];
  readonly side: number;
  readonly seen: number;
}): Promise<number | undefined> {
  const [is, was] = await Promise.all(
    of.pictures.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      return canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  if (is === undefined || was === undefined) return undefined;
  if (is.width !== was.width || is.height !== was.height) return undefined;
  const [across, down] = [Math.floor(is.width / of.side), Math.floor(is.height / of.side)];
  let different = 0;
  for (let cell = 0; cell < across * down; cell++) {
    const [a, b] = [meanOf(is, cell), meanOf(was, cell)];
    const distance = a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / 3;
    if (distance > of.seen) different++;
  }
  return (100 * different) / (across * down);

  /** Mean red, green and blue; what is left over at the edges belongs to no cell. */
  function meanOf({ data, width }: ImageData, cell: number): [number, number, number] {
    const left = (cell % across) * of.side;
    const top = Math.floor(cell / across) * of.side;
    const sums: [number, number, number] = [0, 0, 0];
    for (let y = top; y < top + of.side; y++) {
      for (let at = 4 * (y * width + left); at < 4 * (y * width + left + of.side); at += 4) {
        sums[0] += data[at] ?? 0;
        sums[1] += data[at + 1] ?? 0;
        sums[2] += data[at + 2] ?? 0;
      }
    }
    const [red, green, blue] = sums;
    const area = of.side * of.side;
    return [red / area, green / area, blue / area];
  }
}
