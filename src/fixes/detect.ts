import type { Answer } from '../model/index.ts';
import { getHeader, valuesOf } from '../model/index.ts';
import type { ServerId } from './fix.ts';
import type { Subject } from './policy/subject.ts';
import { answersOf } from './policy/subject.ts';

/**
 * In the order in which they are asked: a proxy may add its name to that of the server behind it.
 * Tomcat calls itself Apache-Coyote and reads none of Apache's configuration.
 */
const SERVERS: readonly [ServerId, RegExp][] = [
  ['caddy', /\bcaddy\b/i],
  ['nginx', /\b(?:nginx|openresty|tengine)\b/i],
  ['apache', /\bapache\b(?!-coyote| tomcat)/i],
];

/**
 * The server that answered, by its `Server` header, or else the application, by `X-Powered-By`;
 * `undefined` when neither names one we know.
 */
export function detectedServer(subject: Subject): ServerId | undefined {
  const names = answersOf(subject).flatMap(({ headers }) => valuesOf(headers, 'Server'));
  const server = SERVERS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  return server ?? (answersOf(subject).some(isExpress) ? 'express' : undefined);
}

function isExpress({ headers }: Answer): boolean {
  return getHeader(headers, 'X-Powered-By')?.toLowerCase() === 'express';
}
