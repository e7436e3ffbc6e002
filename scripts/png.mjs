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

/** Bytes of a pixel: red, green, blue, alpha. */
const PIXEL = 4;

/** What each filter takes a byte to be, by those to the left, above, and above to the left. */
const PREDICTIONS = [
  () => 0,
  (/** @type {number} */ left) => left,
  (/** @type {number} */ _, /** @type {number} */ up) => up,
  (/** @type {number} */ left, /** @type {number} */ up) => (left + up) >> 1,
  paeth,
];

/** @param {number} left @param {number} up @param {number} corner @see https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - up);
  const c = Math.abs(guess - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/**
 * @param {number} filter @param {Uint8Array} line @param {Uint8Array} above the bytes as they are
 * @param {1 | -1} sign puts the prediction back, or takes it off
 * @returns {Uint8Array}
 */
function filtered(filter, line, above, sign) {
  const bytes = Uint8Array.from(line);
  const known = sign === 1 ? bytes : line;
  for (let at = 0; at < line.length; at += 1) {
    const [left, corner] = [known[at - PIXEL] ?? 0, above[at - PIXEL] ?? 0];
    const guess = PREDICTIONS[filter]?.(left, above[at] ?? 0, corner) ?? 0;
    bytes[at] = (line[at] ?? 0) + sign * guess;
  }
  return bytes;
}

/** Each line with the filter that makes the whole smallest. @param {Uint8Array} raw @param {number} width */
function refiltered(raw, width) {
  const size = width * PIXEL;
  /** @type {Uint8Array[]} */
  const lines = [new Uint8Array(size)];
  for (let at = 0; at < raw.length; at += size + 1)
    lines.push(filtered(raw[at] ?? 0, raw.subarray(at + 1, at + 1 + size), lines.at(-1) ?? raw, 1));
  const ways = lines
    .slice(1)
    .map((line, y) =>
      PREDICTIONS.map((_, way) => Buffer.from([way, ...filtered(way, line, lines[y] ?? line, -1)])),
    );
  let best = ways.map(([none = Buffer.alloc(0)]) => none);
  for (let again = 0; again < 3; again += 1) {
    for (const [y, all] of ways.entries()) {
      const tried = all.map((one) => best.with(y, one));
      const sizes = tried.map((list) => tight(Buffer.concat(list)).length);
      best = tried[sizes.indexOf(Math.min(...sizes))] ?? best;
    }
  }
  return Buffer.concat(best);
}

/** @param {Buffer} data */
const tight = (data) => deflateSync(data, { level: 9, memLevel: 9 });

/**
 * The same picture, pixel for pixel, compressed as well as deflate can: Chromium is in a hurry.
 *
 * @param {Buffer} png with four bytes a pixel, as Chromium writes a transparent picture
 */
export function tightPng(png) {
  const all = chunks(png);
  const pixels = all.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const [head, ...rest] = all.filter(({ type }) => type !== 'IDAT');
  const width = head?.data.readUInt32BE(0) ?? 0;
  const data = tight(refiltered(inflateSync(Buffer.concat(pixels)), width));
  const list = head === undefined ? rest : [head, { type: 'IDAT', data }, ...rest];
  return Buffer.concat([SIGNATURE, ...list.map(pngChunk)]);
}
