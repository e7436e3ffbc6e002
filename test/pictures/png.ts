import { deflateSync } from 'node:zlib';
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
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
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

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

/** The CRC of PNG's annex D, bit by bit; Node 20 has none of its own. */
function checksum(bytes: Buffer): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
