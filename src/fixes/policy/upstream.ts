import type { Answer } from '../../model/index.ts';
import { hasHeader, valuesOf } from '../../model/index.ts';
import { isGood } from './existing.ts';
import type { Subject } from './subject.ts';
import { answersOf } from './subject.ts';

/** What stands behind the server that the reader configures, as far as its answers tell. */
export type Upstream = 'static' | 'proxy' | 'fastcgi' | 'unknown';

/**
 * A guess from `X-Powered-By`, `Via` and the marks that a server puts on files. Only lines that do
 * nothing when the guess is wrong hang on it.
 */
export function upstreamOf(subjects: readonly Subject[]): Upstream {
  const answers = subjects.flatMap(answersOf);
  if (answers.some(isPhp)) return 'fastcgi';
  if (answers.some(isApplication)) return 'proxy';
  return answers.length > 0 && answers.every(isFile) ? 'static' : 'unknown';
}

function isPhp({ headers }: Answer): boolean {
  return valuesOf(headers, 'X-Powered-By').some((by) => /^php\b/i.test(by));
}

function isApplication({ headers }: Answer): boolean {
  const marks = ['X-Powered-By', 'Via', 'X-Request-Id', 'X-Runtime', 'X-AspNet-Version'];
  return marks.some((name) => hasHeader(headers, name));
}

function isFile({ headers }: Answer): boolean {
  return hasHeader(headers, 'Last-Modified') && hasHeader(headers, 'Accept-Ranges');
}

/**
 * May something upstream send CORS headers of its own? They must then go first, or the browser sees
 * two. `false` only when a good answer to the page's own request came without any; a preflight or
 * a redirect or an error without them proves nothing.
 */
export function mayUpstreamSendCors(subjects: readonly Subject[]): boolean {
  return subjects.some((subject) => {
    if (answersOf(subject).some(hasAllowOrigin)) return true;
    return !isGood(subject.hop.actual.answer);
  });
}

function hasAllowOrigin({ headers }: Answer): boolean {
  return hasHeader(headers, 'Access-Control-Allow-Origin');
}
