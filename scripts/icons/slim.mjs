import { constants, crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const DATA = 'IDAT';

/** Chromium draws quickly and packs loosely: an eighth of the largest icon is air. */
const PACKED = { level: 9, strategy: constants.Z_FILTERED };

/** @param {Buffer} png @returns {{ type: string, body: Buffer }[]} */
function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** @param {{ type: string, body: Buffer }} chunk */
function written({ type, body }) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

/**
 * The same pixels, packed tighter.
 *
 * @param {Buffer} png as Chromium writes it
 */
export function slim(png) {
  const chunks = chunksOf(png);
  const data = chunks.filter(({ type }) => type === DATA).map(({ body }) => body);
  const body = deflateSync(inflateSync(Buffer.concat(data)), PACKED);
  const first = chunks.findIndex(({ type }) => type === DATA);
  const others = chunks.filter(({ type }) => type !== DATA);
  const all = others.toSpliced(first, 0, { type: DATA, body });
  return Buffer.concat([png.subarray(0, SIGNATURE), ...all.map(written)]);
}
