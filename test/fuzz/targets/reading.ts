import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { explainMessage } from '../../../src/diagnosis/index.ts';
import { exchangeOf } from '../../../src/diagnosis/testing.ts';
import { clip, visibleText } from '../../../src/model/index.ts';
import { textOf } from '../../../src/reasons/texts.ts';
import type { SearchText } from '../../../src/ui/state/search.ts';
import {
  filterEntries,
  lettersOf,
  parseFilter,
  SearchIndex,
} from '../../../src/ui/state/search.ts';
import { target } from '../target.ts';
import { text, url } from './texts.ts';

const SENTENCES = [
  "Access to fetch at '",
  "' from origin '",
  "' has been blocked by CORS policy: ",
  "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  "The 'Access-Control-Allow-Origin' header contains multiple values '",
  "', but only one is allowed.",
  'Method ',
  ' is not allowed by Access-Control-Allow-Methods in preflight response.',
  'Request header field ',
  ' is not allowed by Access-Control-Allow-Headers in preflight response.',
  'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ',
  '. (Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘',
  '’). Status code: 405.',
  'Blocage d’une requête multiorigine : la ressource distante située sur ',
  '. Raison : jeton « ',
  ' » invalide dans l’en-tête CORS « Access-Control-Allow-Methods ».',
  'net::ERR_CERT_DATE_INVALID',
  'Content Security Policy',
];
const pasted = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), url, text), { maxLength: 7 })
  .map((pieces) => pieces.join(''));

/** A message is explained by a reason that has texts, with values that are texts, or not at all. */
function examineMessage(message: string): void {
  const explained = explainMessage(message);
  if (explained === undefined) return;
  expect(textOf(explained.reason, 'fr').title).not.toBe('');
  expect(Object.values(explained.vars).every((value) => typeof value === 'string')).toBe(true);
  expect(explained.vars['expected']).not.toBe('null');
}

const FIELDS = ['text', 'reason', 'host', 'method', 'outcome', 'status', 'type'] as const;
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '-', '--'),
      fc.constantFrom('', 'host:', 'raison:', 'METHOD:', '__proto__:', 'nothing:', ':'),
      text,
    ),
    { maxLength: 4 },
  )
  .map((all) => all.map((parts) => parts.join('')).join(' '));
const fields = fc
  .record(Object.fromEntries(FIELDS.map((name) => [name, text.map((one) => one.toLowerCase())])))
  .map((all) => ({ ...all, letters: lettersOf(all['text'] ?? '') })) as fc.Arbitrary<SearchText>;

const diagnosis: Entry['diagnosis'] = {
  outcome: 'unknown',
  credentials: { mode: 'unknown', proof: 'undecided' },
  findings: [],
  browserErrors: [],
  browserValue: '',
  explained: true,
};
const ENTRIES = ['1', '2', '3'].map((id) => ({ exchange: exchangeOf([{}], { id }), diagnosis }));

/** A word and the same word denied split the list in two; more words never find more. */
function examineFilter([words, texts]: [string, [SearchText, ...SearchText[]]]): void {
  const read = (entry: Entry): SearchText => texts[ENTRIES.indexOf(entry)] ?? texts[0];
  const find = (one: string): readonly Entry[] =>
    filterEntries(one, new SearchIndex(ENTRIES, read));
  for (const term of parseFilter(words)) {
    expect(FIELDS).toContain(term.field);
    expect(term.text).not.toMatch(/^$|\s/);
    const name = term.field === 'text' ? '' : `${term.field}:`;
    const [kept, left] = [find(`${name}${term.text}`), find(`-${name}${term.text}`)];
    if (!/^-|^[a-zé-]+:/.test(term.text)) expect(kept.length + left.length).toBe(ENTRIES.length);
  }
  expect(find(words).length).toBeLessThanOrEqual(find(words.split(/\s+/)[0] ?? '').length);
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function examineShown([value, limit]: [string, number]): void {
  expect(visibleText(value)).not.toMatch(UNSEEN);
  const { text: kept, cut } = clip(value, limit);
  expect(kept.length + cut).toBe(value.length);
  expect(kept.length).toBeLessThanOrEqual(Math.max(limit, 0));
}

export const READING = [
  target('message box', 70, pasted, examineMessage),
  target('filter', 50, fc.tuple(query, fc.tuple(fields, fields, fields)), examineFilter),
  target('shown values', 50, fc.tuple(text, fc.integer({ min: 1, max: 300 })), examineShown),
];
