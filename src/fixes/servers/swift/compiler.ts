import type { Block, Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { canExtend } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const METHODS = new Set<string>(['GET', 'HEAD', 'PUT', 'POST', 'DELETE']);
const META = config`X-Container-Meta-Access-Control-`;
const PROXY = '/etc/swift/proxy-server.conf';
const PREFLIGHT = config`cors_preflight_allow_origin = `;
/** In the query of an address that was signed for the interface of Amazon S3; else it is a header. */
const SIGNED = /[?&](?:AWSAccessKeyId|X-Amz-Credential)=/;
const SIGNED_BY = /^x-amz-(?:date|content-sha256)$/i;

/**
 * Metadata of the container; it allows these origins each method and header, and never credentials.
 * Preflights of what is signed as for Amazon S3 are the proxy's, and have a list of their own.
 *
 * @see https://docs.openstack.org/swift/latest/cors.html
 */
export function compile(policy: Policy): Fix[] {
  const { readers, asks, exposedHeaders, credentials } = policy;
  if (credentials || !asks.every((method) => METHODS.has(method))) return [];
  const origin = config`${META}Allow-Origin: ${joinQuoted(originList(policy), ' ')}`;
  const exposed = config`${META}Expose-Headers: ${joinQuoted(exposedHeaders, ' ')}`;
  const lines = exposedHeaders.length === 0 ? [origin] : [origin, exposed];
  const file = 'Container › Metadata';
  const isS3 = policy.preflight !== 'leave' && isForS3(policy);
  const traps = isS3 ? [note('swift-s3')] : [];
  const inProxy = joinQuoted(originList(policy), ',');
  return settingFixes('swift', policy, {
    setting: {
      blocks: [
        insert('file', file, joinQuoted(lines, '\n')),
        ...(isS3
          ? [
              insert('file', PROXY, config`${PREFLIGHT}${inProxy}`, {
                at: 'end',
                beside: { line: '[filter:s3api]', pattern: '^\\[filter:s3api\\]' },
              }),
            ]
          : []),
      ],
      placement: [note('swift-place'), note('setting-only-first')],
      apply: [post(lines)],
      traps,
    },
    list: canExtend(policy)
      ? {
          blocks: [
            entry(
              file,
              config`${joinQuoted(readers, ' ')} `,
              `${META}Allow-Origin: `,
              `^${META}Allow-Origin:\\s*(?!\\*)`,
            ),
            ...(isS3
              ? [
                  entry(
                    PROXY,
                    config`${joinQuoted(readers, ',')},`,
                    PREFLIGHT.trim(),
                    '^cors_preflight_allow_origin\\s*=\\s*(?!\\*)',
                  ),
                ]
              : []),
          ],
          placement: [note('swift-place-list'), note('list-same-rights')],
          apply: [
            { purpose: note('swift-read'), code: 'swift stat CONTAINER' },
            post([config`${META}Allow-Origin: ${joinQuoted(readers, ' ')} TODAY`]),
          ],
          traps,
        }
      : undefined,
  });
}

function isForS3({ url, requestHeaders }: Policy): boolean {
  return SIGNED.test(url) || requestHeaders.some((name) => SIGNED_BY.test(name));
}

/** No value of the allow-list has a quote. */
function post(lines: readonly string[]) {
  const headers = lines.map((line) => ` --header '${line}'`).join('');
  return { purpose: note('swift-apply'), code: `swift post CONTAINER${headers}` };
}

function entry(file: string, code: Quoted, line: string, pattern: string): Block {
  return { context: 'file', file, code, edit: { how: 'extend', isEntry: true, line, pattern } };
}
