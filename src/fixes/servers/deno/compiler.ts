import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted, markQuoted } from '../../quoting/quoted.ts';
import { fetchHandlerLines, handlerName } from '../fetch-handler.ts';

const FILE = 'index.ts';
const SERVE = { line: 'Deno.serve(', pattern: '(?<old>\\bDeno\\.serve)\\(' };

/** The policy for `Deno.serve`, with or without options, which is what a Supabase function calls. */
export function compile(policy: Policy): Fix[] {
  const { scope } = policy;
  const [path, ...paths] = scope.paths;
  const inside = [pathInside(path), ...paths.map(pathInside)] as const;
  const serve = config`corsServe_${policy.mark}`;
  const around = config`typeof one === 'function' ? ${handlerName(policy)}(one) : one`;
  const lines = [
    ...fetchHandlerLines({ ...policy, scope: { ...scope, paths: inside } }),
    config``,
    config`function ${serve}(...given) {`,
    config`  return Deno.serve(...given.map((one) => (${around})));`,
    config`}`,
  ];
  return fixesOf('deno', policy, {
    program: {
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: serve,
          edit: { how: 'replace', ...SERVE },
        },
        insert('file', FILE, joinQuoted(lines, '\n')),
      ],
      placement: [note('deno-place')],
      apply: [{ purpose: note('deno-apply'), code: 'supabase functions deploy NAME' }],
    },
  });
}

/** Supabase hands a function its path without this (https://supabase.com/docs/guides/functions/routing). */
function pathInside(path: Quoted): Quoted {
  return markQuoted(path.replace(/^\/functions\/v1(?=\/)/, ''));
}
