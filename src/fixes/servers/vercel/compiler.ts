import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted, QuotedJson } from '../../quoting/quoted.ts';
import { config, joinQuoted, quotedJson } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';
import { settingFixes } from '../setting-fixes.ts';

const FILE = 'vercel.json';
const RULES = { line: '"headers": [', pattern: '"headers"\\s*:\\s*\\[(?=\\s*\\{\\s*"source")' };
const APPLY = [{ purpose: note('vercel-apply'), code: 'vercel deploy --prod' }];

/**
 * Headers for these origins alone. They change no status: a function that refuses OPTIONS must be
 * changed itself, so there is none for a preflight that must be answered.
 */
export function compile(policy: Policy): Fix[] {
  if (policy.preflight === 'take') return [];
  const rules = headerRules(policy);
  return settingFixes('vercel', policy, {
    setting: {
      blocks: [insert('file', FILE, quotedJson({ headers: rules }))],
      placement: [note('vercel-place'), note('setting-only-first')],
      apply: APPLY,
      traps: [note('vercel-twice')],
    },
    list: {
      isRule: true,
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: rules.map((rule) => `${quotedJson(rule)},`).join('\n'),
          edit: { how: 'extend', isEntry: true, ...RULES },
        },
      ],
      placement: [note('vercel-place-list')],
      apply: APPLY,
      traps: [note('vercel-twice')],
    },
  });
}

/** One for each address and origin, as Next.js has them, too. */
export function headerRules(policy: Policy): QuotedJson[] {
  const { origins, scope } = policy;
  return scope.paths.flatMap((path) =>
    origins === 'any'
      ? [ruleFor(policy, path)]
      : origins.map((origin) => ruleFor(policy, path, origin)),
  );
}

/**
 * A path of the allow-list has no character that their patterns read. The value is one origin, not
 * the one that came: who else would match the condition could do nothing with it.
 */
function ruleFor(policy: Policy, path: Quoted, origin?: Quoted): QuotedJson {
  const { scope } = policy;
  const value = config`^${regexOf(origin ?? config``)}$`;
  return {
    source: scope.kind === 'paths' ? path : config`${path}(.*)`,
    ...(origin === undefined
      ? {}
      : { has: [{ type: config`header`, key: config`origin`, value }] }),
    headers: [
      header(config`Access-Control-Allow-Origin`, origin ?? config`*`),
      ...headersOf(policy),
      ...(origin === undefined ? [] : [header(config`Vary`, config`Origin`)]),
    ],
  };
}

function headersOf(policy: Policy): QuotedJson[] {
  const { methods, requestHeaders, exposedHeaders, credentials, preflight } = policy;
  const names = joinQuoted(requestHeaders, ', ');
  const exposed = joinQuoted(exposedHeaders, ', ');
  const answer = [
    header(config`Access-Control-Allow-Methods`, joinQuoted(methods, ', ')),
    ...(names === '' ? [] : [header(config`Access-Control-Allow-Headers`, names)]),
  ];
  return [
    ...(credentials ? [header(config`Access-Control-Allow-Credentials`, config`true`)] : []),
    ...(preflight === 'leave' ? [] : answer),
    ...(exposed === '' ? [] : [header(config`Access-Control-Expose-Headers`, exposed)]),
  ];
}

function header(key: Quoted, value: Quoted): QuotedJson {
  return { key, value };
}
