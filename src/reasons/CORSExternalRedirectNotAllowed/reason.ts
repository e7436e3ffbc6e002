import { redirectLocation } from '../../fetch/index.ts';
import { originOf, parseUrl } from '../../model/index.ts';
import { shownUrl } from '../lib/redirect.ts';
import { defineReason } from '../reason.ts';

/**
 * The preflight was answered with a redirect. Browsers see one in 301, 302, 303, 307 and 308 with
 * a `Location`; 300, 304, 305 and a redirect without one are ordinary bad statuses to them.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export default defineReason({
  id: 'CORSExternalRedirectNotAllowed',
  group: 'redirect',
  rank: 50,
  fixableBy: 'page',
  looksAt: 'preflight',
  evaluate({ answer, hop }) {
    const written = redirectLocation(answer);
    if (written === undefined) return undefined;
    const target = parseUrl(written, hop.url);
    const location = target === undefined ? written.replace(/\/\/.*@/, '//') : shownUrl(target);
    // Within one origin the server can answer OPTIONS before it redirects, and with the headers.
    const staysHome = target !== undefined && target.origin === originOf(hop.url);
    const who = staysHome ? { fixableBy: 'cors-headers' as const } : {};
    return { header: 'Location', value: location, ...who, vars: { location } };
  },
});
