import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { canExtend } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOfClasses } from '../../quoting/quoting.ts';
import { settingFixes } from '../setting-fixes.ts';

const METHODS = new Set<string>(['HEAD', 'GET', 'POST']);
const HEADERS = /^(?:accept|authorization|content-type|origin)$/i;

/**
 * One pattern of origins, which has to fit from end to end; without it all are let in, so there is a
 * text only where one is set. It never allows credentials, and these headers alone. On its way from
 * Debian's file to the program systemd takes every backslash out (docs/servers/settings.md).
 *
 * @see https://prometheus.io/docs/prometheus/latest/command-line/prometheus/
 */
export function compile(policy: Policy): Fix[] {
  const { readers, asks, requestHeaders, exposedHeaders, credentials } = policy;
  const isKnown = asks.every((method) => METHODS.has(method));
  const isAllowed = isKnown && requestHeaders.every((name) => HEADERS.test(name));
  if (!isAllowed || exposedHeaders.length > 0 || credentials || !canExtend(policy)) return [];
  return settingFixes('prometheus', policy, {
    list: {
      blocks: [
        {
          context: 'file',
          file: '/etc/default/prometheus',
          code: config`${joinQuoted(readers.map(regexOfClasses), '|')}|`,
          edit: {
            how: 'extend',
            isEntry: true,
            line: '--web.cors.origin=',
            pattern: '--web\\.cors\\.origin[= ][\'"]?',
          },
        },
      ],
      placement: [note('prometheus-place'), note('list-same-rights')],
      apply: [{ purpose: note('setting-restart'), code: 'sudo systemctl restart prometheus' }],
    },
  });
}
