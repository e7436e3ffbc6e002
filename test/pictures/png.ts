import { deflateSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';

/** Sixteen steps a channel: the eye sees no difference in a panel, and the file is a third. */
const STEP = 17;
const MOST_COLOURS = 256;

/**
 * A small PNG: few colours, in a palette. Colours beyond the 256th become the nearest of those.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function smallPng({ width, height, data }: Pixels): Buffer {
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let index = 0; index < width * height; index++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index * 4, index * 4 + 3);
    const colour = (rounded(red) << 16) | (rounded(green) << 8) | rounded(blue);
    rows[index + Math.floor(index / width) + 1] = placeOf(colour, palette);
  }
  const colours = [...palette.keys()].slice(0, MOST_COLOURS);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const rounded = (channel: number): number => Math.round(channel / STEP) * STEP;

function placeOf(colour: number, palette: Map<number, number>): number {
  const known = palette.get(colour);
  if (known !== undefined) return known;
  const place = palette.size < MOST_COLOURS ? palette.size : nearest(colour, palette);
  palette.set(colour, place);
  return place;
}

function nearest(colour: number, palette: ReadonlyMap<number, number>): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce(
      (sum, at) => sum + Math.abs(((colour >> at) & 255) - ((other >> at) & 255)),
      0,
    );
  const [best] = [...palette.keys()]
    .slice(0, MOST_COLOURS)
    .toSorted((a, b) => distance(a) - distance(b));
  return palette.get(best ?? colour) ?? 0;
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
