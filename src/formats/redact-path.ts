/**
 * Keys are found in paths, too: web hooks, reset links, capability addresses. A segment is taken for
 * one when it is long and changes between letters and digits again and again, as random text does
 * and words do not (`annual-report-2024` changes once). A file name is content, not a key: its end
 * gives it away. What is left is what a rule for a server needs: the folders.
 */
const SHORTEST_KEY = 20;
const FEWEST_CHANGES = 3;
const JWT = /^eyJ[\w-]{5,}\.[\w-]+\.[\w-]*$/;
const FILE = /\.[a-z][a-z\d]{1,4}$/i;
const CHANGE = /[a-z](?=\d)|\d(?=[a-z])/gi;

/** A path whose key-like segments, and values after `;name=`, are replaced by `…`. */
export function redactPath(path: string): string {
  return path.split('/').map(redactSegment).join('/');
}

function redactSegment(segment: string): string {
  const [name = '', ...parameters] = segment.split(';');
  return [isKey(name) ? '…' : name, ...parameters.map(redactParameter)].join(';');
}

/** `;jsessionid=…` is how Java servers carry a session without a cookie. */
function redactParameter(parameter: string): string {
  const equals = parameter.indexOf('=');
  return equals < 0 ? parameter : `${parameter.slice(0, equals)}=…`;
}

function isKey(segment: string): boolean {
  if (JWT.test(segment)) return true;
  if (segment.length < SHORTEST_KEY || FILE.test(segment)) return false;
  const text = segment.replace(/[-_.:~]/g, '');
  return (text.match(CHANGE)?.length ?? 0) >= FEWEST_CHANGES;
}
