import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Way } from '../../programs/ways.ts';
import { canExtend } from '../../programs/ways.ts';
import type { QuotedJson } from '../../quoting/quoted.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = 'cors.json';
const LIST = { line: '"AllowOrigins": [', pattern: '"AllowOrigins"\\s*:\\s*\\[' };
const READ: readonly Command[] = [
  {
    purpose: note('api-gateway-read'),
    code: 'aws apigatewayv2 get-api --api-id API --query CorsConfiguration > cors.json',
  },
  {
    purpose: note('api-gateway-read-url'),
    code: 'aws lambda get-function-url-config --function-name NAME --query Cors > cors.json',
  },
];
const WRITE: readonly Command[] = [
  {
    purpose: note('api-gateway-apply'),
    code: 'aws apigatewayv2 update-api --api-id API --cors-configuration file://cors.json',
  },
  {
    purpose: note('api-gateway-apply-url'),
    code: 'aws lambda update-function-url-config --function-name NAME --cors file://cors.json',
  },
];

/** The setting of an HTTP API and of a function URL, which have the same fields. */
export function compile(policy: Policy): Fix[] {
  return settingFixes('api-gateway', policy, {
    setting: {
      blocks: [insert('file', FILE, quotedJson(settingOf(policy)))],
      placement: [note('api-gateway-place'), note('setting-only-first')],
      apply: WRITE,
      traps: [note('api-gateway-takes')],
    },
    list: canExtend(policy) ? listWay(policy) : undefined,
  });
}

function settingOf(policy: Policy): QuotedJson {
  const { methods, requestHeaders, exposedHeaders, credentials } = policy;
  return {
    AllowOrigins: originList(policy),
    AllowMethods: methods,
    ...(requestHeaders.length > 0 ? { AllowHeaders: requestHeaders } : {}),
    ...(exposedHeaders.length > 0 ? { ExposeHeaders: exposedHeaders } : {}),
    ...(credentials ? { AllowCredentials: true } : {}),
  };
}

function listWay({ readers }: Policy): Way {
  const code = readers.map((origin) => config`"${origin}", `).join('');
  return {
    blocks: [
      { context: 'file', file: FILE, code, edit: { how: 'extend', isEntry: true, ...LIST } },
    ],
    placement: [note('place-read'), note('list-same-rights')],
    apply: [...READ, ...WRITE],
  };
}
