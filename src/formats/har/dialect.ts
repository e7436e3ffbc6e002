import type { Browser } from '../../model/index.ts';
import type { Place } from '../open/read.ts';

/**
 * Whose HAR it is. Chromium writes the network error of each request; Firefox writes none; of other
 * programs we know nothing, so only headers count.
 */
export type Dialect = Browser | 'other';

export function dialectOf(log: Place): Dialect {
  const names = [log.field('browser'), log.field('creator')].map(
    (program) => program.field('name').value,
  );
  if (names.some((name) => isNamed(name, /^firefox\b/i))) return 'firefox';
  return names.some((name) => isNamed(name, /^(?:webinspector|chromium)$/i)) ? 'chromium' : 'other';
}

function isNamed(name: unknown, pattern: RegExp): boolean {
  return typeof name === 'string' && pattern.test(name);
}

/** The engine whose rules judge it. Firefox's leave the verdict to the headers. */
export function browserOf(dialect: Dialect): Browser {
  return dialect === 'chromium' ? 'chromium' : 'firefox';
}
