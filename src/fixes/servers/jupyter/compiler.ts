import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';
import { settingFixes } from '../setting-fixes.ts';

const FILE = 'jupyter_server_config.py';
const HEADERS = /^(?:accept|authorization|content-type|x-xsrftoken)$/i;

/**
 * A pattern, which has to fit from the start; a single origin would be told to everybody. It refuses
 * every other origin by status, and allows these headers alone.
 *
 * @see https://jupyter-server.readthedocs.io/en/latest/other/full-config.html
 */
export function compile(policy: Policy): Fix[] {
  const { origins, requestHeaders, exposedHeaders, credentials } = policy;
  if (exposedHeaders.length > 0 || !requestHeaders.every((name) => HEADERS.test(name))) return [];
  const lines = [
    origins === 'any'
      ? config`c.ServerApp.allow_origin = "*"`
      : config`c.ServerApp.allow_origin_pat = r"^(?:${joinQuoted(origins.map(regexOf), '|')})$"`,
    ...(credentials ? [config`c.ServerApp.allow_credentials = True`] : []),
  ];
  return settingFixes('jupyter', policy, {
    setting: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
      placement: [note('jupyter-place'), note('setting-only-first')],
      apply: [{ purpose: note('setting-restart'), code: 'jupyter server' }],
    },
  });
}
