import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { QuotedJson } from '../../quoting/quoted.ts';
import { quotedJson } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';
import { bucketOf, NO_BUCKET } from '../shared/bucket.ts';

const FILE = 'cors.json';
const RULES = { line: '[', pattern: '^\\s*\\[(?=\\s*\\{)' };

/** A rule for a bucket. None with credentials, which Cloud Storage never allows. */
export function compile(policy: Policy): Fix[] {
  if (policy.credentials) return [];
  const rule = ruleFor(policy);
  const bucket = bucketOf(policy.url);
  const write = {
    purpose: note('gcs-apply', { bucket: bucket === NO_BUCKET ? bucket : '' }),
    code: `gcloud storage buckets update gs://${bucket} --cors-file=cors.json`,
  };
  const read = {
    purpose: note('gcs-read'),
    code: `gcloud storage buckets describe gs://${bucket} --format="json(cors_config)"`,
  };
  return settingFixes('gcs', policy, {
    setting: {
      blocks: [insert('file', FILE, quotedJson([rule]))],
      placement: [note('gcs-place'), note('setting-only-first')],
      apply: [write],
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
      placement: [note('gcs-place-list')],
      apply: [read, write],
    },
  });
}

/** One list holds the headers that may be sent and those that may be read. */
function ruleFor(policy: Policy): QuotedJson {
  const { methods, requestHeaders, exposedHeaders } = policy;
  const headers = [...requestHeaders, ...exposedHeaders];
  return {
    origin: originList(policy),
    method: methods,
    ...(headers.length > 0 ? { responseHeader: headers } : {}),
    maxAgeSeconds: 600,
  };
}
