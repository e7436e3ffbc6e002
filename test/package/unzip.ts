import { inflateRawSync } from 'node:zlib';

/** Where a field of a directory entry starts (PKWARE's APPNOTE.TXT, 4.3.12). */
const AT = { packed: 20, name: 28, extra: 30, comment: 32, local: 42, text: 46 };
const END = 22;

/** The files of an archive by name, read the way every reader does: from the directory at the end. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - END;
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const name = text(archive, at + AT.text, archive.readUInt16LE(at + AT.name));
    files.set(name, body(archive, at));
    const extra = archive.readUInt16LE(at + AT.extra) + archive.readUInt16LE(at + AT.comment);
    at += AT.text + Buffer.byteLength(name) + extra;
  }
  return files;
}

function body(archive: Buffer, entry: number): Buffer {
  const local = archive.readUInt32LE(entry + AT.local);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  return inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(entry + AT.packed)));
}

function text(archive: Buffer, start: number, length: number): string {
  return archive.toString('utf8', start, start + length);
}
