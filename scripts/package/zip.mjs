/**
 * A zip writer of our own, because the archives must come out byte for byte the same. `web-ext build`
 * writes the files' times and the order of the folder (two builds differed); `zip -X` also reads the
 * time zone and the umask, and is not everywhere. What is needed is the oldest part of the format:
 * deflated files, one fixed time, no permissions (PKWARE's APPNOTE.TXT, 4.3). The compression is that
 * of Node: the same Node gives the same bytes.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** @typedef {{ name: string, data: Uint8Array }} File `name` with `/` between folders */

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1980-01-01 00:00, the first moment that a zip can name. */
const TIME = 0;
const DATE = (1 << 5) | 1;

/**
 * The fields that a file's own header and its entry in the directory share.
 *
 * @param {File} file
 * @param {Buffer} packed
 */
function fields({ name, data }, packed) {
  const part = Buffer.alloc(26);
  part.writeUInt16LE(VERSION, 0);
  part.writeUInt16LE(UTF8_NAMES, 2);
  part.writeUInt16LE(DEFLATED, 4);
  part.writeUInt16LE(TIME, 6);
  part.writeUInt16LE(DATE, 8);
  part.writeUInt32LE(crc32(data), 10);
  part.writeUInt32LE(packed.length, 14);
  part.writeUInt32LE(data.length, 18);
  part.writeUInt16LE(Buffer.byteLength(name), 22);
  return part;
}

/** @param {number} signature @param {Buffer[]} parts */
function record(signature, ...parts) {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, ...parts]);
}

/** @param {File} file */
function pack(file) {
  const body = deflateRawSync(file.data, { level: 9 });
  return { name: Buffer.from(file.name), body, shared: fields(file, body) };
}

/** @param {ReturnType<typeof pack>} file @param {number} offset of its own header */
function entry({ name, shared }, offset) {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return record(0x02014b50, made, shared, rest, name);
}

/** @param {number} count @param {number} size of the directory @param {number} offset of it */
function end(count, size, offset) {
  const part = Buffer.alloc(18);
  part.writeUInt16LE(count, 4);
  part.writeUInt16LE(count, 6);
  part.writeUInt32LE(size, 8);
  part.writeUInt32LE(offset, 12);
  return record(0x06054b50, part);
}

/** @param {string} one @param {string} other by code unit: no language decides */
const byName = (one, other) => (one < other ? -1 : 1);

/**
 * The files as one archive, whatever the order they come in.
 *
 * @param {readonly File[]} files at most 65,535 and 4 GB, which the format cannot count beyond
 * @returns {Buffer}
 */
export function zip(files) {
  if (files.length > 0xffff) throw new RangeError(`${files.length} files are too many for a zip`);
  const sorted = files.toSorted((one, other) => byName(one.name, other.name)).map(pack);
  const locals = sorted.map(({ name, body, shared }) => record(0x04034b50, shared, name, body));
  let offset = 0;
  const entries = sorted.map((file, at) => {
    const made = entry(file, offset);
    offset += locals[at]?.length ?? 0;
    return made;
  });
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, end(sorted.length, directory.length, offset)]);
}
