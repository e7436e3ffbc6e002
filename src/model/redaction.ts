import type { Header } from './headers.ts';
import { sharedText } from './shared-text.ts';
import { withUserinfo } from './url.ts';

/**
 * Headers whose values are secrets. Only their presence and length are ever kept
 * (promise "reads, never changes": what is not stored cannot leak).
 */
const SECRET = new Set([
  'authorization',
  'cookie',
  'cookie2',
  'proxy-authorization',
  'set-cookie',
  'set-cookie2',
]);

/** Long enough for any list of methods or names a server really sends. */
const LONGEST_CORS_VALUE = 8192;
const LONGEST_VALUE = 512;
const LONGEST_NAME = 256;

/**
 * Redaction at the door: what the recorder keeps of one header line.
 * Secret values become their length, a password in a redirect's address becomes `…`; values no
 * verdict needs in full are cut and marked so.
 */
export function admitHeader(name: string, value: string): Header {
  const kept = sharedText(name.slice(0, LONGEST_NAME));
  const key = name.toLowerCase();
  if (SECRET.has(key)) return { name: kept, value: '', hidden: value.length };
  const limit = isVerdictHeader(key) ? LONGEST_CORS_VALUE : LONGEST_VALUE;
  const shown = key === 'location' ? withUserinfo(value, '…@') : value;
  if (shown.length <= limit) return { name: kept, value: sharedText(shown) };
  return { name: kept, value: shown.slice(0, limit), cut: true };
}

function isVerdictHeader(key: string): boolean {
  return key.startsWith('access-control-') || key === 'location' || key === 'origin';
}
