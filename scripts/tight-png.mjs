import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;

/** @param {Buffer} png @returns {{ type: string, data: Buffer }[]} */
function chunks(png) {
  const found = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return found;
}

/** @param {{ type: string, data: Buffer }} chunk */
function written({ type, data }) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
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
  return Buffer.concat([png.subarray(0, SIGNATURE), ...list.map(written)]);
}
