import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { jsCheck } from '../../programs/javascript-ways.ts';
import type { Way } from '../../programs/ways.ts';
import { fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted, quotedJson } from '../../quoting/quoted.ts';
import { fetchHandlerLines, handlerName } from '../fetch-handler.ts';
import { settingFixes } from '../setting-fixes.ts';
import { headerRules } from '../vercel/compiler.ts';

const FILE = 'proxy.js';
const CONFIG = 'next.config.js';
const OBJECT = {
  line: 'const nextConfig = {',
  pattern: '^(?:const \\w+ =|export default|module\\.exports =) \\{$',
};

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
  const ways = fixesOf('nextjs', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
      placement: [note('nextjs-place'), note('nextjs-old', { name: handlerName(policy) })],
      apply: [jsCheck(FILE), { purpose: note('nextjs-apply'), code: 'npx next build' }],
      traps: [note('nextjs-routes')],
    },
  });
  return [...ways, ...settingFixes('nextjs', policy, { setting: headersWay(policy) })];
}

/**
 * `headers()`, which changes no status: where a preflight is answered today and nothing speaks of CORS.
 *
 * @see https://nextjs.org/docs/app/api-reference/config/next-config-js/headers
 */
function headersWay(policy: Policy): Way | undefined {
  const { preflight, existing } = policy;
  const isNew = existing.kind === 'nothing' || existing.kind === 'unknown';
  if (preflight === 'take' || !isNew) return undefined;
  const text = config`async headers() {
  return ${quotedJson(headerRules(policy))};
},`;
  return {
    blocks: [insert('file', CONFIG, text, { at: 'end', beside: OBJECT })],
    placement: [note('nextjs-place-headers'), note('setting-only-first')],
    apply: [{ purpose: note('nextjs-apply'), code: 'npx next build' }],
  };
}
