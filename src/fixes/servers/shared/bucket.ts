import { parseUrl } from '../../../model/index.ts';

/** As Amazon and Google let buckets be called: nothing in it ends a word of a shell. */
const NAME = /^[a-z\d][a-z\d._-]{1,61}[a-z\d]$/;

/** Where a bucket's name stands in a URL: before the storage's host, first in its path, or behind `/b/`. */
const PLACES = [
  /^([^/]+)\.(?:s3[.-][a-z\d.-]*amazonaws\.com|storage\.googleapis\.com)\//,
  /^(?:s3[.-][a-z\d.-]*amazonaws\.com|storage\.googleapis\.com)\/([^/]+)\//,
  /^firebasestorage\.googleapis\.com\/v0\/b\/([^/]+)\//,
];

/** Stands where a URL does not tell. */
export const NO_BUCKET = 'BUCKET';

/** The name of the bucket that a URL leads to, or a placeholder where it does not tell. */
export function bucketOf(url: string): string {
  const parsed = parseUrl(url);
  const place = parsed === undefined ? '' : parsed.hostname + parsed.pathname;
  const name = PLACES.map((one) => one.exec(place)?.[1]).find((one) => one !== undefined);
  return name !== undefined && NAME.test(name) ? name : NO_BUCKET;
}
