import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFile } from '../setting-fixes.ts';

/** What it lets every listed origin send, whatever is asked. */
const HEADERS = new Set(['origin', 'accept', 'x-requested-with', 'content-type', 'authorization']);

/** Let in where nothing is set: a list without it would shut its Cast page out. */
const DEFAULT = config`    - "https://cast.home-assistant.io"`;

/**
 * A list of origins. Neither cookies nor other headers are let through.
 *
 * @see https://www.home-assistant.io/integrations/http/#cors_allowed_origins
 */
export function compile(policy: Policy): Fix[] {
  const { requestHeaders, exposedHeaders, credentials } = policy;
  if (credentials || exposedHeaders.length > 0) return [];
  if (!requestHeaders.every((name) => HEADERS.has(name.toLowerCase()))) return [];
  const entries = originList(policy).map((origin) => config`    - "${origin}"`);
  const lines = [config`http:`, config`  cors_allowed_origins:`, DEFAULT, ...entries];
  return settingFile('home-assistant', policy, {
    file: 'configuration.yaml',
    text: joinQuoted(lines, '\n'),
    placement: [note('home-assistant-place')],
    apply: [{ purpose: note('setting-restart'), code: 'ha core restart' }],
    list: {
      as: 'lines',
      code: joinQuoted(entries, '\n'),
      line: 'cors_allowed_origins:',
      pattern: '^  cors_allowed_origins:$',
      placement: [note('place-entries', { name: 'cors_allowed_origins' })],
    },
  });
}
