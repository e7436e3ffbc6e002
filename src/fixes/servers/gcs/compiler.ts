import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { QuotedJson } from '../../quoting/quoted.ts';
import { quotedJson } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = 'cors.json';
const RULES = { line: '[', pattern: '^\\s*\\[(?=\\s*\\{)' };
const WRITE = {
  purpose: note('gcs-apply'),
  code: 'gcloud storage buckets update gs://BUCKET --cors-file=cors.json',
};
const READ = {
  purpose: note('gcs-read'),
  code: 'gcloud storage buckets describe gs://BUCKET --format="json(cors_config)"',
};

/** A rule for a bucket. None with credentials, which Cloud Storage never allows. */
export function compile(policy: Policy): Fix[] {
  if (policy.credentials) return [];
  const rule = ruleFor(policy);
  return settingFixes('gcs', policy, {
    setting: {
      blocks: [insert('file', FILE, quotedJson([rule]))],
      placement: [note('gcs-place'), note('setting-only-first')],
      apply: [WRITE],
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
      apply: [READ, WRITE],
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
