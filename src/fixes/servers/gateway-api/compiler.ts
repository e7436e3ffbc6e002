import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { flowEntry, flowList, originList, settingFile } from '../setting-fixes.ts';

/**
 * The filter of a rule of an HTTPRoute, in the experimental channel first.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpcorsfilter
 */
export function compile(policy: Policy): Fix[] {
  const { asks, methods, requestHeaders, exposedHeaders, credentials } = policy;
  const origins = originList(policy);
  if (!origins.every((origin) => ORIGIN.test(origin))) return [];
  if (!asks.every((method) => METHODS.has(method))) return [];
  const lines = [
    config`      filters:`,
    config`        - type: CORS`,
    config`          cors:`,
    config`            allowOrigins: ${flowList(origins)}`,
    config`            allowMethods: ${flowList(methods.filter((method) => METHODS.has(method)))}`,
    ...(requestHeaders.length > 0
      ? [config`            allowHeaders: ${flowList(requestHeaders)}`]
      : []),
    ...(exposedHeaders.length > 0
      ? [config`            exposeHeaders: ${flowList(exposedHeaders)}`]
      : []),
    ...(credentials ? [config`            allowCredentials: true`] : []),
  ];
  return settingFile('gateway-api', policy, {
    file: 'route.yaml',
    text: joinQuoted(lines, '\n'),
    edit: { at: 'start', beside: { line: '      backendRefs:', pattern: '^      backendRefs:$' } },
    placement: [note('gateway-api-place')],
    apply: [{ purpose: note('setting-write'), code: 'kubectl apply --filename route.yaml' }],
    traps: [note('proxy-takes')],
    list: flowEntry('allowOrigins', policy),
  });
}

/** Names and numbers alone: it knows no IPv6 address. */
const ORIGIN = /^(?:\*|https?:\/\/[A-Za-z\d.-]+(?::\d+)?)$/;
const METHODS = new Set<string>('GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH'.split(' '));
