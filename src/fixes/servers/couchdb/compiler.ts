import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFile } from '../setting-fixes.ts';

/**
 * One section for all databases. What pages may read of a response is not among its settings.
 *
 * @see https://docs.couchdb.org/en/stable/config/http.html#cross-origin-resource-sharing
 */
export function compile(policy: Policy): Fix[] {
  const { readers, methods, requestHeaders, exposedHeaders, credentials } = policy;
  if (exposedHeaders.length > 0) return [];
  const lines = [
    config`[chttpd]`,
    config`enable_cors = true`,
    config`[cors]`,
    config`origins = ${joinQuoted(originList(policy), ', ')}`,
    config`methods = ${joinQuoted(methods, ', ')}`,
    ...(requestHeaders.length > 0 ? [config`headers = ${joinQuoted(requestHeaders, ', ')}`] : []),
    config`credentials = ${credentials ? config`true` : config`false`}`,
  ];
  return settingFile('couchdb', policy, {
    file: 'local.ini',
    text: joinQuoted(lines, '\n'),
    placement: [note('couchdb-place')],
    apply: [{ purpose: note('setting-restart'), code: 'sudo systemctl restart couchdb' }],
    list: {
      as: 'entries',
      code: config`${joinQuoted(readers, ', ')}, `,
      line: 'origins = ',
      pattern: '^origins\\s*=\\s*(?!\\*)',
      placement: [note('place-commas', { name: 'origins' })],
    },
  });
}
