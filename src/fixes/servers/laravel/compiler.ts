import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Way } from '../../programs/ways.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { phpArray, phpLines, TOP } from '../php/text.ts';

const FRONT = 'public/index.php';
const FILE = 'config/cors.php';
const LIST = {
  line: "'allowed_origins' => [",
  pattern: '[\'"]allowed_origins[\'"]\\s*=>\\s*\\[',
};
const CLEAR = { purpose: note('laravel-apply'), code: 'php artisan config:clear' };

/** The policy for Laravel: PHP's own lines in front of it, or its setting. */
export function compile(policy: Policy): Fix[] {
  return fixesOf('laravel', policy, {
    program: {
      blocks: [
        insert('file', FRONT, joinQuoted(phpLines(policy), '\n'), { at: 'end', beside: TOP }),
      ],
      placement: [note('laravel-place')],
      apply: [{ purpose: note('laravel-check'), code: `php -l ${FRONT}` }],
    },
    package: settingWay(policy),
    list: canExtend(policy) ? listWay(policy) : undefined,
  });
}

/** It knows paths with stars; a slash in front is left out of account. */
function settingWay(policy: Policy): Way {
  const { origins, methods, requestHeaders, exposedHeaders, credentials, scope } = policy;
  const paths = {
    site: [config`*`],
    below: scope.paths.map((path) => config`${path}*`),
    paths: scope.paths,
  }[scope.kind];
  const lines = [
    config`<?php`,
    config``,
    config`return [`,
    config`    'paths' => ${phpArray(paths)},`,
    config`    'allowed_methods' => ${phpArray(methods)},`,
    config`    'allowed_origins' => ${phpArray(origins === 'any' ? [config`*`] : origins)},`,
    config`    'allowed_origins_patterns' => [],`,
    config`    'allowed_headers' => ${phpArray(requestHeaders)},`,
    config`    'exposed_headers' => ${phpArray(exposedHeaders)},`,
    config`    'max_age' => 0,`,
    config`    'supports_credentials' => ${credentials ? config`true` : config`false`},`,
    config`];`,
  ];
  return {
    blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
    placement: [note('laravel-place-setting'), note('setting-only-first')],
    apply: [CLEAR],
    traps: [note('checked-not-run')],
  };
}

function listWay({ readers }: Policy): Way {
  const code = readers.map((origin) => config`'${origin}', `).join('');
  return {
    blocks: [
      { context: 'file', file: FILE, code, edit: { how: 'extend', isEntry: true, ...LIST } },
    ],
    placement: [note('laravel-place-list'), note('list-same-rights')],
    apply: [CLEAR],
    traps: [note('checked-not-run')],
  };
}
