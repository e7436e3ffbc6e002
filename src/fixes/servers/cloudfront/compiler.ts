import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted, QuotedJson } from '../../quoting/quoted.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const METHODS = new Set<string>(['GET', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

/**
 * A response headers policy, which changes no status: none for a preflight that must be answered.
 *
 * @see https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyCorsConfig.html
 */
export function compile(policy: Policy): Fix[] {
  const { asks, methods, requestHeaders, exposedHeaders, credentials, mark, preflight } = policy;
  if (preflight === 'take' || !asks.every((method) => METHODS.has(method))) return [];
  const cors = {
    AccessControlAllowOrigins: listOf(originList(policy)),
    // Never empty; browsers may send `accept` anyway.
    AccessControlAllowHeaders: listOf(
      requestHeaders.length > 0 ? requestHeaders : [config`accept`],
    ),
    AccessControlAllowMethods: listOf(methods.filter((method) => METHODS.has(method))),
    AccessControlAllowCredentials: credentials,
    ...(exposedHeaders.length > 0 ? { AccessControlExposeHeaders: listOf(exposedHeaders) } : {}),
    OriginOverride: true,
  };
  return settingFixes('cloudfront', policy, {
    setting: {
      blocks: [
        insert('file', 'cors.json', quotedJson({ Name: config`cors${mark}`, CorsConfig: cors })),
      ],
      placement: [note('cloudfront-place'), note('setting-only-first')],
      apply: [
        {
          purpose: note('cloudfront-apply'),
          code: 'aws cloudfront create-response-headers-policy --response-headers-policy-config file://cors.json',
        },
      ],
      traps: [note('cloudfront-takes')],
    },
  });
}

function listOf(items: readonly Quoted[]): QuotedJson {
  return { Quantity: items.length, Items: items };
}
