import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnosis/index.ts';
import { fieldCases } from '../../field/case.ts';
import { fieldExchange } from '../../field/exchange.ts';
import { paneOfEntry } from '../../field/unseen/pane.ts';
import '../../languages.ts';

/** What somebody must read at once, and what stands nowhere before something is unfolded. */
interface Read {
  readonly says: readonly string[];
  readonly never: readonly string[];
}

/** What readers called false in the panes of real reports, by the number of the report. */
const PANES: Readonly<Record<string, Read>> = {
  '10': { says: ["method: 'PATCH'"], never: ['→', ', patch'] },
  '19': {
    says: ['MinIO’s web console', 'port 9000'],
    never: ['→', 'MINIO_API_CORS_ALLOW_ORIGIN', 'Access-Control-Allow-Origin: http'],
  },
  '25': { says: ['redirect'], never: ['→'] },
  '44': {
    says: [
      'No required SSL certificate was sent',
      'ssl_verify_client optional',
      'auth-tls-verify-client: "optional"',
      '$ssl_client_verify',
      'Access-Control-Allow-Credentials: true',
    ],
    never: ['add_header', 'optional for OPTIONS'],
  },
  '47': { says: ['client_max_body_size 50m;'], never: ['add_header'] },
  '49': {
    says: ['opened from disk', 'npx serve', 'http://localhost'],
    never: ['DNS', 'certificate warning', 'log of the server'],
  },
  '50': { says: ['same-origin → same-site', 'Send same-site'], never: ['cross-origin'] },
  '56': {
    says: ['browser extension probably adds', 'without extensions'],
    never: ['<preflight>', 'add_header'],
  },
  '70': { says: ['HTTP/2', 'certificate'], never: ['add_header', '<response>'] },
};

describe.each(Object.entries(PANES))('report %s', (number, { says, never }) => {
  const field = fieldCases().find(({ id }) => id.startsWith(`${number}-`));
  if (field === undefined) throw new Error(`no report ${number}`);
  const exchange = fieldExchange(field);
  const entry = { exchange, diagnosis: diagnose(exchange) };
  const { story, own, fix } = paneOfEntry(entry, 'en');
  const text = [...story, ...own, ...fix].join('\n');

  it('says it at once', () => {
    expect(says.filter((one) => !text.includes(one))).toEqual([]);
  });

  it('says nothing that is not so', () => {
    expect(never.filter((one) => text.includes(one))).toEqual([]);
  });
});

it('has no verdict on a response of the page’s own origin', () => {
  const field = fieldCases().find(({ id }) => id.startsWith('55-'));
  if (field === undefined) throw new Error('no report 55');
  expect(diagnose(fieldExchange(field))).toMatchObject({ outcome: 'allowed', findings: [] });
});
