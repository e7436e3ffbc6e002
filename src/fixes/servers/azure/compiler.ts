import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

/** One more origin in the list that the platform keeps; it asks neither for methods nor for headers. */
export function compile(policy: Policy): Fix[] {
  const { exposedHeaders, credentials } = policy;
  if (exposedHeaders.length > 0 || policy.origins === 'any') return [];
  const origins = originList(policy);
  const words = origins.map((origin) => `'${origin}'`).join(' ');
  return settingFixes('azure', policy, {
    list: {
      blocks: [insert('file', 'API › CORS › Allowed Origins', joinQuoted(origins, '\n'))],
      placement: [note('azure-place'), ...(credentials ? [note('azure-credentials')] : [])],
      apply: [
        command('azure-apply', `az webapp cors add ${GROUP} --allowed-origins ${words}`),
        command(
          'azure-apply-functions',
          `az functionapp cors add ${GROUP} --allowed-origins ${words}`,
        ),
      ],
      traps: [note('azure-takes')],
    },
  });
}

const GROUP = '--resource-group GROUP --name NAME';

function command(id: 'azure-apply' | 'azure-apply-functions', code: string): Command {
  return { purpose: note(id), code };
}
