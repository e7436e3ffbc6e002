import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { QuotedJson } from '../../quoting/quoted.ts';
import { quotedJson } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';
import { bucketOf, NO_BUCKET } from '../shared/bucket.ts';

const FILE = 'cors.json';
const RULES = { line: '"CORSRules": [', pattern: '"CORSRules"\\s*:\\s*\\[' };
/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSRule.html */
const METHODS = new Set<string>(['GET', 'PUT', 'HEAD', 'POST', 'DELETE']);

/** A rule for a bucket. None for a method that S3 knows nothing of. */
export function compile(policy: Policy): Fix[] {
  if (!policy.asks.every((method) => METHODS.has(method))) return [];
  const rule = ruleFor(policy);
  const bucket = bucketOf(policy.url);
  const read = {
    purpose: note('s3-read'),
    code: `aws s3api get-bucket-cors --bucket ${bucket} > cors.json`,
  };
  const write = {
    purpose: note('s3-apply', { bucket: bucket === NO_BUCKET ? bucket : '' }),
    code: `aws s3api put-bucket-cors --bucket ${bucket} --cors-configuration file://cors.json`,
  };
  return settingFixes('s3', policy, {
    setting: {
      blocks: [insert('file', FILE, quotedJson({ CORSRules: [rule] }))],
      placement: [note('s3-place'), note('setting-only-first')],
      apply: [write],
      traps: [note('s3-credentials')],
    },
    list: {
      isRule: true,
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: `${quotedJson(rule)},`,
          edit: { how: 'extend', isEntry: true, ...RULES },
        },
      ],
      placement: [note('s3-place-list')],
      apply: [read, write],
      traps: [note('s3-credentials')],
    },
  });
}

function ruleFor(policy: Policy): QuotedJson {
  const { methods, requestHeaders, exposedHeaders } = policy;
  return {
    AllowedOrigins: originList(policy),
    AllowedMethods: methods.filter((method) => METHODS.has(method)),
    ...(requestHeaders.length > 0 ? { AllowedHeaders: requestHeaders } : {}),
    ...(exposedHeaders.length > 0 ? { ExposeHeaders: exposedHeaders } : {}),
  };
}
