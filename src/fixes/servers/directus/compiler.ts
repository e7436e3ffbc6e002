import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFile } from '../setting-fixes.ts';

const FILE = '.env';

/**
 * Its defaults, once it is enabled, are all origins and credentials: each is written.
 *
 * @see https://directus.io/docs/configuration/security-limits
 */
export function compile(policy: Policy): Fix[] {
  const { readers, methods, requestHeaders, exposedHeaders, credentials } = policy;
  const exposed = joinQuoted(exposedHeaders, ',');
  const lines = [
    config`CORS_ENABLED=true`,
    config`CORS_ORIGIN=${joinQuoted(originList(policy), ',')}`,
    config`CORS_METHODS=${joinQuoted(methods, ',')}`,
    ...(requestHeaders.length > 0
      ? [config`CORS_ALLOWED_HEADERS=${joinQuoted(requestHeaders, ',')}`]
      : []),
    ...(exposed === '' ? [] : [config`CORS_EXPOSED_HEADERS=${exposed}`]),
    config`CORS_CREDENTIALS=${credentials ? config`true` : config`false`}`,
  ];
  return settingFile('directus', policy, {
    file: FILE,
    text: joinQuoted(lines, '\n'),
    placement: [note('env-place', { product: 'Directus' })],
    apply: [{ purpose: note('setting-restart'), code: 'docker compose up --detach' }],
    list: {
      as: 'entries',
      code: config`${joinQuoted(readers, ',')},`,
      line: 'CORS_ORIGIN=',
      pattern: '^CORS_ORIGIN=(?!true|false)',
      placement: [note('place-commas', { name: 'CORS_ORIGIN' })],
    },
  });
}
