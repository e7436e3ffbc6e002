import { describe, expect, it } from 'vitest';
import { plainText } from '../i18n/index.ts';
import type { ReasonId } from './index.ts';
import { templatesOf, textOf } from './texts.ts';
import '../../test/languages.ts';

/** Reasons that a pasted console message opens, often without any value for their texts. */
const OPENED: readonly ReasonId[] = [
  'CORSDidNotSucceed',
  'CORSDisabled',
  'CORSExternalRedirectNotAllowed',
  'CORSOriginHeaderNotAdded',
  'CORSPreflightDidNotSucceed',
  'CORSRequestNotHttp',
  'blocked-by-client',
  'coep',
  'corp',
  'csp-connect-src',
  'devtools-blocked',
  'lna-insecure-context',
  'lna-permission-denied',
  'lna-target-mismatch',
  'mixed-content',
  'mode-same-origin',
  'net-dns',
  'net-refused',
  'net-reset',
  'net-timeout',
  'net-tls',
  'orb',
  'redirect-contains-credentials',
];

/** What a sentence looks like when a word is missing from it. */
const HOLE = /[ \u202f]{2}|[{}]|\( ?\)|“”|«\u202f?»| [,.)]|\( |[:,]$/m;

describe.each(OPENED)('%s', (id) => {
  it.each(['en', 'fr'] as const)('reads without values (%s)', (locale) => {
    for (const sentence of templatesOf(textOf(id, locale))) {
      expect(plainText(sentence, {})).not.toMatch(HOLE);
    }
  });
});
