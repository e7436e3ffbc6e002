import type { Rerun } from './rerun.ts';

/**
 * The script that makes the page send its request again. It waits for nothing: what comes of the
 * request is seen where every request is seen. `no-store` makes both browsers ask the server again,
 * preflight included (observed).
 *
 * The tab may show another page by now, and that page must learn nothing: the origin is compared
 * before anything that the page could have replaced (`JSON.parse`, `fetch`) is called, and
 * `location.origin` itself cannot be replaced (`[LegacyUnforgeable]` in the HTML standard).
 *
 * @param body what the developer typed; `undefined` sends none
 */
export function rerunScript(rerun: Rerun, body?: string): string {
  const { url, method, headers, credentials, origin } = rerun;
  const init = { method, headers, credentials, mode: 'cors', cache: 'no-store', body };
  return `(function () {
  if (location.origin !== ${literal(origin)}) return 'moved';
  var request = JSON.parse(${literal(JSON.stringify({ url, init }))});
  fetch(request.url, request.init).catch(function () {});
  return 'sent';
})()`;
}

/**
 * A string literal of printable ASCII: whatever stands in it is text to the script, and parsed as
 * JSON no key of it can become a prototype.
 */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, (char) => `\\u${hex(char)}`);
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, '0');
}

/**
 * The script that reads the page's own resource timing. It takes no input, so the page learns
 * nothing from it: it answers all timings, and the panel picks those that it looks for.
 */
export const timingScript = `performance.getEntriesByType('resource').map(function (entry) {
  return {
    url: entry.name.replace(/#.*/, ''),
    start: performance.timeOrigin + entry.startTime,
    status: entry.responseStatus,
  };
})`;
