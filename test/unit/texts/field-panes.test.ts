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
  '50': {
    says: ['same-origin → same-site', 'Send Cross-Origin-Resource-Policy: same-site'],
    never: ['cross-origin'],
  },
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

/** What can be copied as it is, first of all, in the fix of real reports; nothing where words are the fix. */
const COPIES: Readonly<Record<string, readonly string[]>> = {
  '05': ['--proxy-headers --forwarded-allow-ips=PROXY-IP'],
  '07': ['Access-Control-Allow-Origin: *'],
  '10': ["method: 'PATCH'"],
  '20': ['getFunctions(app, "REGION")'],
  '23': ['crossorigin="use-credentials"'],
  '25': ['Access-Control-Allow-Origin: *'],
  '32': ['Access-Control-Expose-Headers: content-disposition'],
  '34': ['- OPTIONS'],
  '35': ['http://localhost:3000'],
  '44': ['ssl_verify_client optional;', 'auth-tls-verify-client: "optional"'],
  '46': ['and http.request.method ne "OPTIONS"'],
  '47': ['client_max_body_size 50m;'],
  '50': ['Cross-Origin-Resource-Policy: same-site'],
  '58': ['dotnet dev-certs https --trust'],
  '65': ['ipfs config --json API.HTTPHeaders.Access-Control-Allow-Origin \'["http://localhost"]\''],
  '70': ['http2 off;'],
};

describe.each(Object.entries(COPIES))('the fix of report %s', (number, lines) => {
  it('begins with what can be copied as it is', () => {
    expect(paneOfReport(number).copies.slice(0, lines.length)).toEqual(lines);
  });
});

/** How the fix begins where lines to paste follow. */
const BEGINS: Readonly<Record<string, string>> = {
  '01': 'answer OPTIONS before authentication',
  '04': 'answer OPTIONS before authentication',
  '08': 'list QUERY in yours',
  '11': 'Add PATCH to the methods',
  '13': 'Remove icy-metadata',
  '14': 'Find every place that adds it',
  '16': 'one exact origin',
  '17': 'let CloudFront forward Origin',
  '28': 'must hold http://localhost:8000',
  '29': 'rule by file ending',
  '37': 'Add content-type',
  '52': 'Add x-widget-key',
  '64': 'Send the text true',
  '67': 'Add range',
  '43': 'without withCredentials',
};

describe.each(Object.entries(BEGINS))('the fix of report %s', (number, words) => {
  it('begins with the cure that the explanation names', () => {
    expect(paneOfReport(number).own[0]).toContain(words);
  });
});

it.each(['02', '34', '46', '47', '70'])(
  'report %s has no header lines before something else is done',
  (number) => {
    const { fix, own } = paneOfReport(number);
    expect([...own, ...fix].join('\n')).not.toContain('<');
  },
);

it.each(['16', '38', '40', '53'])(
  'report %s does not name a preflight that nobody needs to avoid',
  (number) => {
    const said = paneOfReport(number).story.join();
    expect(said).not.toContain('there would be no preflight');
  },
);

it.each([
  ['31', 'You, in this browser'],
  ['56', 'You, in this browser'],
  ['58', 'You, in this browser'],
  ['05', 'Whoever runs the server'],
])('report %s names who can do it: %s', (number, who) => {
  const { own, fix } = paneOfReport(number);
  expect([...own, ...fix].join('\n')).toContain(who);
});

function paneOfReport(number: string) {
  const field = fieldCases().find(({ id }) => id.startsWith(`${number}-`));
  if (field === undefined) throw new Error(`no report ${number}`);
  const exchange = fieldExchange(field);
  return paneOfEntry({ exchange, diagnosis: diagnose(exchange) }, 'en');
}

it('has no verdict on a response of the page’s own origin', () => {
  const field = fieldCases().find(({ id }) => id.startsWith('55-'));
  if (field === undefined) throw new Error('no report 55');
  expect(diagnose(fieldExchange(field))).toMatchObject({ outcome: 'allowed', findings: [] });
});
