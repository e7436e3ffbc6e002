import type { Header, HeaderList } from './headers.ts';
import { admitHeader } from './redaction.ts';

/** Real answers stay well below; what a hostile server sends beyond is not kept. */
const MOST_LINES = 60;

/** Named by no verdict: not even their names are kept. */
const NOISE = names(`
  accept-ch accept-encoding alt-svc connection content-length
  content-security-policy content-security-policy-report-only date dnt host keep-alive nel
  permissions-policy priority referer report-to reporting-endpoints sec-gpc server-timing
  strict-transport-security te transfer-encoding upgrade-insecure-requests user-agent
  x-xss-protection
`);

/** Values that a reason reads or a text shows. Of every other header only the name is kept. */
const READ = names(`
  accept accept-language accept-ranges age allow cache-control cf-cache-status content-language
  content-type cross-origin-embedder-policy cross-origin-resource-policy location
  non-authoritative-reason origin range retry-after server timing-allow-origin vary via
  www-authenticate x-cache x-cache-hits x-content-type-options x-powered-by x-served-by
  x-varnish
`);

/**
 * What is ever kept of a header list, from the browser or from a file: verdict headers first come,
 * first kept, and the others within a count of their own, so that no flood of the one kind can push
 * out the other.
 *
 * @param valueOf asked only for lines whose name is kept at all; a `Header` where the value has been
 *   through this door before and may be hidden or cut
 */
export function admitHeaders<Line extends { readonly name: string }>(
  lines: readonly Line[],
  valueOf: (line: Line) => string | Header,
): HeaderList {
  const left = { verdict: MOST_LINES, other: MOST_LINES };
  const kept: Header[] = [];
  for (const line of lines) {
    const key = line.name.toLowerCase();
    if (isNoise(key)) continue;
    const kind = isVerdict(key) ? 'verdict' : 'other';
    left[kind] -= 1;
    if (left[kind] >= 0) kept.push(received(line.name, valueOf(line), key));
  }
  // A list that grew by pushing holds room for more, and it is kept long.
  return kept.slice();
}

/** What a file calls hidden stays hidden, and what it does not is no safer than from a browser. */
function received(name: string, value: string | Header, key: string): Header {
  if (typeof value === 'string') return admitted(name, value, key);
  const { hidden, cut } = value;
  if (hidden !== undefined) return { name: admitHeader(name, '').name, value: '', hidden };
  const header = admitted(name, value.value, key);
  return cut === undefined ? header : { ...header, cut };
}

/** An unknown header may hold a key or a session: its length is all that enters. */
function admitted(name: string, value: string, key: string): Header {
  if (isVerdict(key) || READ.has(key)) return admitHeader(name, value);
  return { name: admitHeader(name, '').name, value: '', hidden: value.length };
}

function isVerdict(key: string): boolean {
  return key.startsWith('access-control-') || key.startsWith('sec-fetch-') || VERDICT.has(key);
}

const VERDICT = names('cookie location origin vary');

function isNoise(key: string): boolean {
  return NOISE.has(key) || key.startsWith('sec-ch-');
}

function names(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
