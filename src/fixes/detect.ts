import { valuesOf } from '../model/index.ts';
import type { Subject } from './policy/subject.ts';
import { answersOf } from './policy/subject.ts';
import type { ServerId } from './servers/list.ts';
import { servers } from './servers/list.ts';

/** A server's own name says more than that of the application behind it. */
const HEADERS = ['Server', 'X-Powered-By'] as const;

/**
 * The server that answered, by the signs of each server; `undefined` when no response shows one. A
 * proxy may write its name before that of the server behind it, so the first name counts.
 */
export function detectedServer(subject: Subject): ServerId | undefined {
  const answers = answersOf(subject);
  const names = HEADERS.flatMap((header) =>
    answers
      .flatMap(({ headers }) => valuesOf(headers, header))
      .flatMap((value) => value.split(','))
      .map((name) => ({ header, name: name.trim() })),
  );
  for (const { header, name } of names) {
    const found = servers.find(({ signs }) =>
      signs.some((sign) => sign.header === header && sign.pattern.test(name)),
    );
    if (found !== undefined) return found.id;
  }
  return undefined;
}
