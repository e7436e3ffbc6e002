import type { Arbitrary } from 'fast-check';
import { array, constant, constantFrom, oneof, record, string, stringMatching } from 'fast-check';
import type { Entry } from '../diagnosis/index.ts';
import type { HopRow } from '../diagnosis/testing.ts';
import { answer, exchangeOf } from '../diagnosis/testing.ts';
import type { ReasonId } from '../reasons/index.ts';

/** What one request brings from the network into a text. */
export interface Values {
  readonly origin: string;
  readonly method: string;
  readonly header: string;
  readonly path: string;
}

/** Marks that stand in no template of ours, so that they show where values go. */
export const HARMLESS: Values = {
  origin: 'https://zzorigin.example',
  method: 'ZZMETHOD',
  header: 'zzheader',
  path: '/zzpath',
};
const QUOTES = ['"', "'", '`id`', '\\', '\\n', ';', '{', '}', '#', '">\n</Location>', ' ', '(?:'];
const EXPANSIONS = [
  '$request_uri',
  '${PATH}',
  '%{ENV:PATH}',
  '%t',
  '$(id)',
  'expr=',
  '*',
  '^',
  '|',
];
const BREAKS = [
  '\n',
  '\r\nSet-Cookie: p=1',
  '\u0000',
  '\u202e',
  '\u0430',
  '%0a',
  '%22',
  '..',
  '//',
];
const WHOLE = ['"; add_header X-Pwn "1', "','https://evil.example", '[::1]', '@', ':80', '/', '-'];
const FRAGMENTS = [...QUOTES, ...EXPANSIONS, ...BREAKS, ...WHOLE];

const word = stringMatching(/^[a-z0-9.-]{0,8}$/);
/** One odd character in what is otherwise fine: finds a hole of one character in the allow-list. */
const nearly = stringMatching(/^[A-Za-z]{1,4}[^A-Za-z0-9][a-z]{0,4}$/);
const hostile = array(
  oneof(word, constantFrom(...FRAGMENTS), string({ unit: 'binary', maxLength: 4 })),
  {
    maxLength: 5,
  },
).map((pieces) => pieces.join(''));
const long = constantFrom('a', '"', '$', '\\').map((unit) => unit.repeat(65_536));
const value = oneof(
  { weight: 40, arbitrary: hostile },
  { weight: 20, arbitrary: nearly },
  { weight: 1, arbitrary: long },
);
/** Requests of a hostile page, and of careless ones: every value may be anything. */
export const values: Arbitrary<Values> = record({
  origin: oneof(
    value,
    value.map((text) => `https://${text}`),
    value.map((text) => `app://${text}`),
    constant('null'),
  ),
  method: value,
  header: value,
  path: value.map((text) => `/${text}`),
});

/** A blocked preflight that carries these values. */
export function hostileEntry({ origin, method, header, path }: Values): Entry {
  const asked = { 'Access-Control-Request-Headers': header.replaceAll(',', '').trim() || 'x-a' };
  const url = `https://api.example${path}`;
  const row = { url, method, asked, sent: { Origin: origin }, preflight: answer(405) };
  return blocked(row, origin, 'preflight-method-not-allowed', 'preflight');
}

/** A blocked GET without a preflight: for servers that change no status. */
export function hostileGet({ origin, path }: Values): Entry {
  const row = { url: `https://api.example${path}`, sent: { Origin: origin }, actual: answer(200) };
  return blocked(row, origin, 'CORSMissingAllowOrigin', 'actual');
}

function blocked(
  row: HopRow,
  origin: string,
  reason: ReasonId,
  kind: 'preflight' | 'actual',
): Entry {
  const leg = { hop: 0, kind };
  const finding = { reason, leg, certainty: 'certain', severity: 'error', vars: {} } as const;
  return {
    exchange: exchangeOf([row], { origin }),
    diagnosis: {
      outcome: 'blocked',
      credentials: { mode: 'include', proof: 'cookie' },
      findings: [finding],
      browserErrors: [],
      browserValue: '',
      explained: true,
    },
  };
}
