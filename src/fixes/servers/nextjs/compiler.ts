import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { jsCheck } from '../../programs/javascript-ways.ts';
import { fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { fetchHandlerLines, handlerName } from '../fetch-handler.ts';

const FILE = 'proxy.js';

/**
 * The policy for what stands in front of every route: what it sets takes the place of what a route
 * sets, and stays on errors and redirects. Not `proxy.ts`, where strict types would be asked for.
 *
 * @see https://nextjs.org/docs/app/api-reference/file-conventions/proxy
 */
export function compile(policy: Policy): Fix[] {
  const lines = [
    config`import { NextResponse } from 'next/server';`,
    config``,
    ...fetchHandlerLines(policy),
    config``,
    config`export const proxy = ${handlerName(policy)}(() => NextResponse.next());`,
  ];
  return fixesOf('nextjs', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
      placement: [note('nextjs-place'), note('nextjs-old', { name: handlerName(policy) })],
      apply: [jsCheck(FILE), { purpose: note('nextjs-apply'), code: 'npx next build' }],
      traps: [note('nextjs-routes')],
    },
  });
}
