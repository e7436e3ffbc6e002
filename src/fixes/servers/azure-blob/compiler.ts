import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { originList, settingFile } from '../setting-fixes.ts';

const METHODS = new Set<string>([
  'DELETE',
  'GET',
  'HEAD',
  'MERGE',
  'POST',
  'OPTIONS',
  'PUT',
  'PATCH',
]);

/**
 * A rule for the blobs of an account, which has five at most. All of its fields must be there.
 *
 * @see https://learn.microsoft.com/en-us/azure/templates/microsoft.storage/storageaccounts/blobservices
 */
export function compile(policy: Policy): Fix[] {
  const { asks, methods, requestHeaders, exposedHeaders, credentials } = policy;
  if (credentials || !asks.every((method) => METHODS.has(method))) return [];
  const rule = {
    allowedOrigins: originList(policy),
    allowedMethods: methods.filter((method) => METHODS.has(method)),
    allowedHeaders: requestHeaders,
    exposedHeaders,
    maxAgeInSeconds: 0,
  };
  return settingFile('azure-blob', policy, {
    file: 'blobServices.json',
    text: quotedJson({ corsRules: [rule] }),
    placement: [note('azure-blob-place')],
    apply: [{ purpose: note('azure-blob-apply'), code: addCommand(rule) }],
    list: {
      as: 'entries',
      code: config`${quotedJson(rule)},`,
      line: '"corsRules": [',
      pattern: '"corsRules"\\s*:\\s*\\[(?=\\s*\\{)',
      placement: [note('azure-blob-place')],
      isRule: true,
    },
  });
}

interface Rule {
  readonly allowedOrigins: readonly Quoted[];
  readonly allowedMethods: readonly Quoted[];
  readonly allowedHeaders: readonly Quoted[];
  readonly exposedHeaders: readonly Quoted[];
}

function addCommand({ allowedOrigins, allowedMethods, allowedHeaders, exposedHeaders }: Rule) {
  return [
    'az storage cors add --account-name NAME --services b',
    option('origins', allowedOrigins),
    option('methods', allowedMethods),
    option('allowed-headers', allowedHeaders),
    option('exposed-headers', exposedHeaders),
  ].join('');
}

/** No value of the allow-list has a quote. */
function option(name: string, values: readonly Quoted[]): string {
  return values.length === 0 ? '' : ` --${name} ${values.map((one) => `'${one}'`).join(' ')}`;
}
