import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { settingFile } from '../setting-fixes.ts';

const IN = config`                  `;

/**
 * The policy of a route, which the filter `envoy.filters.http.cors` reads.
 *
 * @see https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/http/cors/v3/cors.proto
 */
export function compile(policy: Policy): Fix[] {
  const { origins, readers, methods, requestHeaders, exposedHeaders, credentials } = policy;
  if (origins === 'any') return [];
  const lines = [
    config`typed_per_filter_config:`,
    config`  envoy.filters.http.cors:`,
    ...[
      config`"@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy`,
      config`allow_origin_string_match:`,
      ...exact(origins),
      ...list(config`allow_methods`, methods),
      ...list(config`allow_headers`, requestHeaders),
      ...list(config`expose_headers`, exposedHeaders),
      ...(credentials ? [config`allow_credentials: true`] : []),
    ].map((line) => config`    ${line}`),
  ].map((line) => config`${IN}${line}`);
  return settingFile('envoy', policy, {
    file: 'envoy.yaml',
    text: joinQuoted(lines, '\n'),
    edit: { at: 'start', beside: { line: 'route:', pattern: `^${IN}route:` } },
    placement: [note('envoy-place')],
    apply: [
      {
        purpose: note('setting-restart'),
        code: 'envoy --mode validate -c envoy.yaml && sudo systemctl restart envoy',
      },
    ],
    traps: [note('proxy-takes')],
    list: {
      as: 'lines',
      code: joinQuoted(
        exact(readers).map((line) => config`${IN}    ${line}`),
        '\n',
      ),
      line: 'allow_origin_string_match:',
      pattern: '^ *allow_origin_string_match:$',
      placement: [note('place-entries', { name: 'allow_origin_string_match' })],
    },
  });
}

function exact(origins: readonly Quoted[]): Quoted[] {
  return origins.map((origin) => config`  - exact: "${origin}"`);
}

function list(name: Quoted, values: readonly Quoted[]): Quoted[] {
  return values.length === 0 ? [] : [config`${name}: "${joinQuoted(values, ', ')}"`];
}
