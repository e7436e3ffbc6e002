import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** What every PNG begins with. */
export const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** @param {Buffer} png @returns {{ type: string, data: Buffer }[]} */
function chunks(png) {
  const found = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return found;
}

/**
 * A chunk of a PNG as it stands in the file: length, type, data, checksum.
 *
 * @param {{ type: string, data: Buffer }} chunk
 * @returns {Buffer}
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function pngChunk({ type, data }) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/**
 * The same picture, pixel for pixel, compressed as well as deflate can: Chromium is in a hurry.
 *
 * @param {Buffer} png
 */
export function tightPng(png) {
  const all = chunks(png);
  const pixels = all.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const data = deflateSync(inflateSync(Buffer.concat(pixels)), { level: 9, memLevel: 9 });
  const [head, ...rest] = all.filter(({ type }) => type !== 'IDAT');
  const list = head === undefined ? rest : [head, { type: 'IDAT', data }, ...rest];
  return Buffer.concat([SIGNATURE, ...list.map(pngChunk)]);
}
