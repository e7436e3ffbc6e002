import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

// Its own code compresses, whatever Node there is.
configure({ useWebWorkers: false, useCompressionStream: false });

/** @typedef {{ name: string, data: Uint8Array }} File `name` with `/` between folders */

/** The first moment that a zip can name, in whatever time zone: local fields are what is written. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/** @param {File} one @param {File} other by code unit: no language decides */
const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** Sizes stand before the data, and not once more behind it. */
const OPTIONS = {
  level: 9,
  lastModDate: FIRST_MOMENT,
  extendedTimestamp: false,
  dataDescriptor: false,
};

/**
 * The files as one archive that depends on nothing but their names and bytes: not on their order,
 * times or permissions, not on the time zone or Node's zlib (`docs/decisions/libraries.md`).
 *
 * @param {readonly File[]} files at most 65,535 and 4 GB, which the format cannot count beyond
 * @returns {Promise<Uint8Array>}
 */
export async function zip(files) {
  if (files.length > 0xffff) throw new RangeError(`${files.length} files are too many for a zip`);
  const archive = new ZipWriter(new Uint8ArrayWriter(), OPTIONS);
  for (const { name, data } of files.toSorted(byName)) {
    await archive.add(name, new Uint8ArrayReader(data));
  }
  return archive.close();
}
