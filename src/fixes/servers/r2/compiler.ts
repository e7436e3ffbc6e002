import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { originList, settingFile } from '../setting-fixes.ts';

const METHODS = new Set<string>(['GET', 'PUT', 'POST', 'DELETE', 'HEAD']);

/**
 * A rule for a bucket. None for a method that it knows nothing of, and none with cookies, which it
 * takes from nobody.
 *
 * @see https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/
 */
export function compile(policy: Policy): Fix[] {
  const { asks, methods, requestHeaders, exposedHeaders, credentials } = policy;
  if (credentials || !asks.every((method) => METHODS.has(method))) return [];
  const rule = {
    allowed: {
      origins: originList(policy),
      methods: methods.filter((method) => METHODS.has(method)),
      ...(requestHeaders.length > 0 ? { headers: requestHeaders } : {}),
    },
    ...(exposedHeaders.length > 0 ? { exposeHeaders: exposedHeaders } : {}),
  };
  return settingFile('r2', policy, {
    file: 'cors.json',
    text: quotedJson({ rules: [rule] }),
    placement: [note('r2-place')],
    apply: [
      {
        purpose: note('setting-write'),
        code: 'npx wrangler r2 bucket cors set BUCKET --file cors.json',
      },
    ],
    list: {
      as: 'entries',
      code: config`${quotedJson(rule)},`,
      line: '"rules": [',
      pattern: '"rules"\\s*:\\s*\\[(?=\\s*\\{)',
      placement: [note('place-read')],
      isRule: true,
      read: { purpose: note('setting-read'), code: 'npx wrangler r2 bucket cors list BUCKET' },
    },
  });
}
