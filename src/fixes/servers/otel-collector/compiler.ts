import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { flowEntry, flowList, originList, settingFile } from '../setting-fixes.ts';

const METHODS = new Set<string>(['HEAD', 'GET', 'POST']);

/**
 * Of the receiver that pages send to. It allows these methods alone, and credentials to every origin
 * on the list.
 *
 * @see https://github.com/open-telemetry/opentelemetry-collector/blob/main/config/confighttp/README.md
 */
export function compile(policy: Policy): Fix[] {
  const { origins, asks, requestHeaders, exposedHeaders } = policy;
  if (
    origins === 'any' ||
    exposedHeaders.length > 0 ||
    !asks.every((method) => METHODS.has(method))
  )
    return [];
  const lines = [
    config`        cors:`,
    config`          allowed_origins: ${flowList(originList(policy))}`,
    ...(requestHeaders.length > 0
      ? [config`          allowed_headers: ${flowList(requestHeaders)}`]
      : []),
  ];
  return settingFile('otel-collector', policy, {
    file: 'config.yaml',
    text: joinQuoted(lines, '\n'),
    edit: { at: 'end', beside: { line: '      http:', pattern: '^      http:$' } },
    placement: [note('otel-collector-place')],
    apply: [{ purpose: note('setting-restart'), code: 'sudo systemctl restart otelcol' }],
    list: flowEntry('allowed_origins', policy),
  });
}
