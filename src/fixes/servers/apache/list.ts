import type { Block } from '../../fix.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';
import { VARIABLE } from '../list-variant.ts';

const VHOST = '/etc/apache2/sites-available/<site>.conf';

/**
 * One more entry in the list that is there: the same line again, for these origins. Only lists whose
 * variable holds the origin that asked are recognised.
 */
export function listBlocks({ readers }: Policy): Block[] {
  return [
    {
      context: 'vhost',
      file: VHOST,
      code: joinQuoted(readers.map(environmentLine), '\n'),
      edit: {
        how: 'extend',
        line: 'SetEnvIf Origin … …=$0',
        pattern:
          '^[ \\t]*SetEnvIf(?:NoCase)?[ \\t]+"?Origin"?[ \\t]+(?:"[^"\\n]*"|\\S+)[ \\t]+"?(?<variable>\\w+)=\\$0',
      },
    },
    {
      context: 'vhost',
      file: VHOST,
      code: joinQuoted(readers.flatMap(rewriteLines), '\n'),
      edit: {
        how: 'extend',
        line: 'RewriteRule … - [E=…:%1]',
        pattern:
          '^[ \\t]*RewriteCond[ \\t]+"?%\\{HTTP:Origin\\}[^\\n]*\\n[ \\t]*RewriteRule[ \\t]+\\S+[ \\t]+-[ \\t]+"?\\[E=(?<variable>\\w+):%1\\]',
      },
    },
  ];
}

function environmentLine(origin: Quoted): Quoted {
  return config`SetEnvIf Origin "^${regexOf(origin)}$" ${VARIABLE}=$0`;
}

function rewriteLines(origin: Quoted): Quoted[] {
  return [
    config`RewriteCond %{HTTP:Origin} "^(${regexOf(origin)})$"`,
    config`RewriteRule ^ - [E=${VARIABLE}:%1]`,
  ];
}
