import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { flowEntry, flowList, originList, settingFile } from '../setting-fixes.ts';

/** What it takes for a name; anything else is a pattern to it. */
const PLAIN = /^(?:\*|[A-Za-z\d.:/-]+)$/;
const METHODS = new Set<string>([
  'GET',
  'HEAD',
  'PUT',
  'PATCH',
  'POST',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
]);

/**
 * The plugin, for one route.
 *
 * @see https://developer.konghq.com/plugins/cors/reference/
 */
export function compile(policy: Policy): Fix[] {
  const { asks, methods, requestHeaders, exposedHeaders, credentials } = policy;
  const origins = originList(policy);
  if (!origins.every((origin) => PLAIN.test(origin))) return [];
  if (!asks.every((method) => METHODS.has(method))) return [];
  const lines = [
    config`plugins:`,
    config`  - name: cors`,
    config`    route: ROUTE`,
    config`    config:`,
    config`      origins: ${flowList(origins)}`,
    config`      methods: ${flowList(methods.filter((method) => METHODS.has(method)))}`,
    ...(requestHeaders.length > 0 ? [config`      headers: ${flowList(requestHeaders)}`] : []),
    ...(exposedHeaders.length > 0
      ? [config`      exposed_headers: ${flowList(exposedHeaders)}`]
      : []),
    config`      credentials: ${credentials ? config`true` : config`false`}`,
  ];
  return settingFile('kong', policy, {
    file: 'kong.yml',
    text: joinQuoted(lines, '\n'),
    placement: [note('kong-place')],
    apply: [{ purpose: note('setting-write'), code: 'deck gateway apply kong.yml' }],
    traps: [note('proxy-takes')],
    list: flowEntry('origins', policy),
  });
}
