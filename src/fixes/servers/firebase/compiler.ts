import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { array } from '../../programs/javascript.ts';
import { jsCheck, jsListWay } from '../../programs/javascript-ways.ts';
import { canExtend } from '../../programs/ways.ts';
import { config } from '../../quoting/quoted.ts';
import { settingFixes } from '../setting-fixes.ts';

const FILE = 'functions/index.js';
const METHODS = new Set<string>(['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE']);
const APPLY = [
  jsCheck(FILE),
  { purpose: note('firebase-apply'), code: 'firebase deploy --only functions' },
];

/**
 * A list of origins alone: a listed one may send every header with these methods, and no cookies.
 *
 * @see https://firebase.google.com/docs/functions/http-events#configure-cors-http
 */
export function compile(policy: Policy): Fix[] {
  const { origins, asks, exposedHeaders, credentials } = policy;
  if (credentials || exposedHeaders.length > 0) return [];
  if (!asks.every((method) => METHODS.has(method))) return [];
  const list = origins === 'any' ? config`'*'` : array(origins);
  return settingFixes('firebase', policy, {
    setting: {
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: config`{ cors: ${list} }, `,
          edit: {
            how: 'extend',
            isEntry: true,
            line: 'onRequest(',
            pattern: '\\bonRequest\\((?!\\s*\\{)',
          },
        },
      ],
      placement: [note('firebase-place'), note('setting-only-first')],
      apply: APPLY,
    },
    list: canExtend(policy)
      ? { ...jsListWay(policy, FILE, note('firebase-place-list'), 'cors'), apply: APPLY }
      : undefined,
  });
}
