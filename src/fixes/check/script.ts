import type { Rerun } from './rerun.ts';

/** What the script answers: the page is another one by now, or the request is on its way. */
export type ScriptAnswer = 'moved' | 'sent';

/**
 * The script that makes the page ask again. It waits for nothing: what comes of the request is seen
 * where every request is seen. `no-store` makes both browsers ask the server again, preflight
 * included (observed).
 *
 * @param body what the developer typed; `undefined` sends none
 */
export function rerunScript(rerun: Rerun, body?: string): string {
  return `(${RUN})(JSON.parse(${literal(toldOf(rerun, body))}))`;
}

const RUN = `function (told) {
  if (location.origin !== told.origin) return 'moved';
  fetch(told.url, told.init).catch(function () {});
  return 'sent';
}`;

function toldOf({ url, method, headers, credentials, origin }: Rerun, body?: string): object {
  const init = { method, headers, credentials, mode: 'cors', cache: 'no-store', body };
  return { origin, url, init };
}

/**
 * JSON inside a string literal of printable ASCII: whatever stands in it is text to the script, and
 * no key of it can become a prototype.
 */
function literal(told: object): string {
  const text = JSON.stringify(JSON.stringify(told));
  return text.replace(/[^ -~]/g, (char) => `\\u${hex(char)}`);
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, '0');
}
