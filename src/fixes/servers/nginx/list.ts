import type { Block } from '../../fix.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';
import { VARIABLE } from '../list-variant.ts';

/**
 * One more entry in the list that is there. Only lists that answer with the origin that asked are
 * recognised: what other values stand for, their configuration alone knows (docs/servers/nginx.md,
 * Lists that are there).
 */
export function listBlocks({ readers }: Policy): Block[] {
  return [
    {
      context: 'http',
      file: '/etc/nginx/nginx.conf',
      code: joinQuoted(readers.map(mapRow), '\n'),
      edit: {
        how: 'extend',
        line: 'map $http_origin … { … $http_origin;',
        pattern: 'map\\s+"?\\$http_origin"?\\s+\\$\\w+\\s*\\{[^}]*\\s\\$http_origin\\s*;',
      },
    },
    {
      context: 'server',
      file: '/etc/nginx/sites-available/<site>',
      code: joinQuoted(readers.map(ifLine), '\n'),
      edit: {
        how: 'extend',
        line: 'if ($http_origin …) { set … $http_origin; }',
        pattern:
          '^[ \\t]*if\\s*\\(\\s*\\$http_origin\\b[^{}]*\\{\\s*set\\s+(?<variable>\\$\\w+)\\s+"?\\$http_origin"?\\s*;\\s*\\}',
      },
    },
  ];
}

function mapRow(origin: Quoted): Quoted {
  return config`    "~^${regexOf(origin)}$" $http_origin;`;
}

function ifLine(origin: Quoted): Quoted {
  return config`if ($http_origin = "${origin}") { set ${VARIABLE} $http_origin; }`;
}
