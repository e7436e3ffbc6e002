import { describe, expect, it } from 'vitest';
import { corsCheck } from './cors-check.ts';

const ORIGIN = 'https://app.example';
const ACAO = 'Access-Control-Allow-Origin';
const ACAC = 'Access-Control-Allow-Credentials';

function lines(...pairs: [string, string][]) {
  return pairs.map(([name, value]) => ({ name, value }));
}

describe('corsCheck', () => {
  it.each([
    ['absent', lines(), false, 'missing'],
    ['wildcard', lines([ACAO, '*']), false, undefined],
    ['wildcard, credentialed', lines([ACAO, '*']), true, 'wildcard-with-credentials'],
    ['the origin', lines([ACAO, ORIGIN]), false, undefined],
    ['the origin between blanks', lines([ACAO, ` \t${ORIGIN} `]), false, undefined],
    [
      'the origin in another header case',
      lines(['access-control-allow-ORIGIN', ORIGIN]),
      false,
      undefined,
    ],
    ['the origin in capitals', lines([ACAO, 'https://APP.example']), false, 'mismatch'],
    ['a trailing slash', lines([ACAO, `${ORIGIN}/`]), false, 'mismatch'],
    ['the origin twice', lines([ACAO, ORIGIN], [ACAO, ORIGIN]), false, 'mismatch'],
    ['the wildcard twice', lines([ACAO, '*'], [ACAO, '*']), false, 'mismatch'],
    ['an empty value', lines([ACAO, '']), false, 'mismatch'],
    ['credentials not granted', lines([ACAO, ORIGIN]), true, 'credentials-not-true'],
    ['credentials granted', lines([ACAO, ORIGIN], [ACAC, 'true']), true, undefined],
    [
      'credentials in capitals',
      lines([ACAO, ORIGIN], [ACAC, 'True']),
      true,
      'credentials-not-true',
    ],
    [
      'credentials twice',
      lines([ACAO, ORIGIN], [ACAC, 'true'], [ACAC, 'true']),
      true,
      'credentials-not-true',
    ],
  ])('%s', (_, headers, credentialed, verdict) => {
    expect(corsCheck(ORIGIN, credentialed, headers)).toBe(verdict);
  });

  it('lets the text null through only for an opaque origin', () => {
    expect(corsCheck('null', false, lines([ACAO, 'null']))).toBeUndefined();
    expect(corsCheck(ORIGIN, false, lines([ACAO, 'null']))).toBe('mismatch');
  });
});
