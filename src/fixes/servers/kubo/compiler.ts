import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { leadingEntries, originList, settingFile } from '../setting-fixes.ts';

/**
 * Headers of its RPC: a map from names to lists.
 *
 * @see https://github.com/ipfs/kubo/blob/master/docs/config.md#apihttpheaders
 */
export function compile(policy: Policy): Fix[] {
  const { readers, methods, requestHeaders, exposedHeaders, credentials, preflight } = policy;
  const headers = {
    'Access-Control-Allow-Origin': originList(policy),
    ...(preflight === 'leave' ? {} : { 'Access-Control-Allow-Methods': methods }),
    ...(requestHeaders.length > 0 ? { 'Access-Control-Allow-Headers': requestHeaders } : {}),
    ...(exposedHeaders.length > 0 ? { 'Access-Control-Expose-Headers': exposedHeaders } : {}),
    ...(credentials ? { 'Access-Control-Allow-Credentials': [config`true`] } : {}),
  };
  return settingFile('kubo', policy, {
    file: 'cors.json',
    text: quotedJson(headers),
    placement: [],
    apply: [
      {
        purpose: note('setting-write'),
        code: 'ipfs config --json API.HTTPHeaders "$(cat cors.json)"',
      },
      { purpose: note('setting-restart'), code: 'sudo systemctl restart ipfs' },
    ],
    list: {
      as: 'entries',
      code: leadingEntries(readers),
      line: '"Access-Control-Allow-Origin": [',
      pattern: '"Access-Control-Allow-Origin"\\s*:\\s*\\[(?=\\s*")',
      placement: [note('place-read')],
      read: {
        purpose: note('setting-read'),
        code: 'ipfs config API.HTTPHeaders > cors.json',
      },
    },
  });
}
