import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { array } from '../../programs/javascript.ts';
import { jsListWay } from '../../programs/javascript-ways.ts';
import { canExtend } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = 'config/middlewares.js';
const APPLY = [{ purpose: note('setting-restart'), code: 'npm run develop' }];

/**
 * Options of one of its middlewares, which by default lets every origin in, with credentials, but
 * knows few request headers: each is written.
 *
 * @see https://docs.strapi.io/cms/configurations/middlewares#cors
 */
export function compile(policy: Policy): Fix[] {
  const { methods, requestHeaders, exposedHeaders, credentials } = policy;
  const lines = [
    config`{`,
    config`    name: 'strapi::cors',`,
    config`    config: {`,
    config`      origin: ${array(originList(policy))},`,
    config`      methods: ${array(methods)},`,
    config`      headers: ${array(requestHeaders)},`,
    ...(exposedHeaders.length > 0 ? [config`      expose: ${array(exposedHeaders)},`] : []),
    config`      credentials: ${credentials ? config`true` : config`false`},`,
    config`      keepHeaderOnError: true,`,
    config`    },`,
    config`  }`,
  ];
  return settingFixes('strapi', policy, {
    setting: {
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: joinQuoted(lines, '\n'),
          edit: {
            how: 'replace',
            line: "'strapi::cors',",
            pattern: '^\\s*(?<old>[\'"]strapi::cors[\'"])',
          },
        },
      ],
      placement: [note('strapi-place'), note('setting-only-first')],
      apply: APPLY,
    },
    list: canExtend(policy)
      ? { ...jsListWay(policy, FILE, note('strapi-place-list')), apply: APPLY }
      : undefined,
  });
}
