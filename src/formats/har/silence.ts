import type { Place } from '../open/read.ts';
import type { Dialect } from './dialect.ts';

/**
 * What an entry without an answer means. `pending`: it had not ended when the file was written.
 * `unsent`: stopped by its preflight, or still behind it. `tls`: the handshake failed. `failed`: it
 * failed, or the page gave it up; the file does not say which. `told`: its error says the rest.
 */
export type Silence = 'pending' | 'unsent' | 'tls' | 'failed' | 'told';

/**
 * Firefox writes status 0 and no error for all of these; what it leaves out betrays some
 * (observed with Firefox 153): no security state while pending, no timings when never sent.
 */
export function silenceOf(place: Place, dialect: Dialect): Silence {
  const error = place.field('response').field('_error');
  if (typeof error.value === 'string' && error.value !== '') return 'told';
  if (error.value === null || dialect === 'chromium') return 'pending';
  if (dialect === 'other') return 'failed';
  const security = place.field('_securityState');
  if (security.isAbsent()) return 'pending';
  if (security.value === 'broken') return 'tls';
  return place.field('timings').isEmpty() ? 'unsent' : 'failed';
}
