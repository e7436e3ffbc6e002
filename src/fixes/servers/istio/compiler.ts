import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { flowList, originList, settingFile } from '../setting-fixes.ts';

/**
 * The policy of a route of a VirtualService.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy
 */
export function compile(policy: Policy): Fix[] {
  const { origins, readers, methods, requestHeaders, exposedHeaders, credentials } = policy;
  const lines = [
    config`      corsPolicy:`,
    config`        allowOrigins:`,
    ...originList(policy).map((origin) => config`          - exact: "${origin}"`),
    config`        allowMethods: ${flowList(methods)}`,
    ...(requestHeaders.length > 0
      ? [config`        allowHeaders: ${flowList(requestHeaders)}`]
      : []),
    ...(exposedHeaders.length > 0
      ? [config`        exposeHeaders: ${flowList(exposedHeaders)}`]
      : []),
    config`        allowCredentials: ${credentials ? config`true` : config`false`}`,
  ];
  if (origins === 'any') return [];
  return settingFile('istio', policy, {
    file: 'virtual-service.yaml',
    text: joinQuoted(lines, '\n'),
    edit: { at: 'start', beside: { line: '      route:', pattern: '^      route:$' } },
    placement: [note('istio-place')],
    apply: [
      { purpose: note('setting-write'), code: 'kubectl apply --filename virtual-service.yaml' },
    ],
    traps: [note('proxy-takes')],
    list: {
      as: 'lines',
      code: joinQuoted(
        readers.map((origin) => config`          - exact: "${origin}"`),
        '\n',
      ),
      line: 'allowOrigins:',
      pattern: '^        allowOrigins:$',
      placement: [note('place-entries', { name: 'allowOrigins' })],
    },
  });
}
