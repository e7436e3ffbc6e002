import { deflateSync } from 'node:zlib';
import { pngChunk, SIGNATURE } from '../../scripts/png.mjs';
import type { Pixels } from './pixels.ts';

/** The surfaces keep their own colours, and the edges of letters take the nearest of those. */
const MOST_COLOURS = 48;

/**
 * A small PNG: the picture's most frequent colours, in a palette.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function smallPng({ width, height, data }: Pixels): Buffer {
  const colours = Array.from({ length: width * height }, (_, index) => colourAt(data, index * 4));
  const palette = mostFrequent(colours);
  const rows = Buffer.alloc((width + 1) * height);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const [index, colour] of colours.entries()) {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    rows[index + Math.floor(index / width) + 1] = place;
  }
  return Buffer.concat([
    SIGNATURE,
    pngChunk({ type: 'IHDR', data: header(width, height) }),
    pngChunk({ type: 'PLTE', data: Buffer.from(palette.flatMap(channelsOf)) }),
    pngChunk({ type: 'IDAT', data: deflateSync(rows, { level: 9 }) }),
    pngChunk({ type: 'IEND', data: Buffer.alloc(0) }),
  ]);
}

function colourAt(data: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return (red << 16) | (green << 8) | blue;
}

function channelsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function mostFrequent(colours: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return sorted.slice(0, MOST_COLOURS).map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channelsOf(colour);
  const distances = palette.map((one) => {
    const [r, g, b] = channelsOf(one);
    return Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue);
  });
  return distances.indexOf(Math.min(...distances));
}

/** Eight bits a pixel, from a palette, not interlaced. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  return bytes;
}
