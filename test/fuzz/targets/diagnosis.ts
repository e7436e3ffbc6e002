import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Finding } from '../../../src/diagnosis/index.ts';
import { consoleWording, diagnose, preflightCauses } from '../../../src/diagnosis/index.ts';
import { planFixes } from '../../../src/fixes/index.ts';
import { plainText } from '../../../src/i18n/index.ts';
import type { Answer, Exchange, Hop, Leg } from '../../../src/model/index.ts';
import { endpointOf } from '../../../src/model/index.ts';
import { sentencesOf } from '../../../src/reasons/texts.ts';
import { searchText } from '../../../src/ui/state/search.ts';
import { address, errorText, method, origin, status, type } from '../events.ts';
import { target } from '../target.ts';
import { headerLines } from './texts.ts';

const answer: fc.Arbitrary<Answer> = fc.record(
  { status, headers: headerLines, fromCache: fc.constant(true as const) },
  { requiredKeys: ['status', 'headers'] },
);
const leg = (kind: Leg['kind']): fc.Arbitrary<Leg> =>
  fc.record(
    { kind: fc.constant(kind), method, sent: headerLines, answer, error: errorText },
    { requiredKeys: ['kind', 'method'] },
  );
const hop: fc.Arbitrary<Hop> = fc.record(
  { url: address, preflight: leg('preflight'), actual: leg('actual') },
  { requiredKeys: ['url', 'actual'] },
);

/** What no recorder would make but a file may hold. */
export const exchange: fc.Arbitrary<Exchange> = fc.record(
  {
    id: fc.constant('1'),
    browser: fc.constantFrom('chromium', 'firefox'),
    tabId: fc.constantFrom(7, -1),
    frameId: fc.constantFrom(0, 3),
    origin,
    type,
    time: fc.double({ noNaN: true }),
    hops: fc.tuple(hop, fc.array(hop, { maxLength: 2 })).map(([first, rest]) => [first, ...rest]),
    end: fc.constantFrom('pending', 'completed', 'error'),
    error: errorText,
    readable: fc.boolean(),
  },
  {
    requiredKeys: ['id', 'browser', 'tabId', 'frameId', 'origin', 'type', 'time', 'hops', 'end'],
  },
) as fc.Arbitrary<Exchange>;

/** A finding speaks of a leg that exists, names its proof, and its texts can be read. */
function examineFinding(finding: Finding, { hops, error, end }: Exchange): void {
  const endsBadly = end === 'error' || error !== undefined;
  const { leg: at, header, value, vars } = finding;
  const place = hops[at.hop];
  expect(at.kind === 'preflight' ? place?.preflight : place?.actual).toBeDefined();
  if (header !== undefined) expect(value).not.toBeUndefined();
  else expect(vars['status'] !== '' || endsBadly).toBe(true);
  expect(Object.values(vars).every((one) => typeof one === 'string')).toBe(true);
  expect(vars['url']).toBe(endpointOf(place?.url ?? ''));
  for (const locale of ['en', 'fr'] as const) {
    for (const template of Object.values(sentencesOf(finding, locale)).flat()) {
      expect(plainText(template, vars)).not.toBe('');
    }
  }
}

function examineDiagnosis(given: Exchange): void {
  const diagnosis = diagnose(given);
  expect(diagnose(given)).toEqual(diagnosis);
  for (const finding of diagnosis.findings) examineFinding(finding, given);
  const reasons = diagnosis.findings.filter(({ severity }) => severity === 'error');
  if (diagnosis.outcome === 'allowed') expect(reasons).toEqual([]);
  if (diagnosis.outcome === 'blocked') expect(diagnosis.explained).toBe(reasons.length > 0);
}

/** What is made of a diagnosis: search texts, wordings, configurations. */
function examineWritten(given: Exchange): void {
  const entry = { exchange: given, diagnosis: diagnose(given) };
  expect(searchText(entry, 'fr').text).toBe(searchText(entry, 'fr').text.toLowerCase());
  for (const one of given.hops) expect(Array.isArray(preflightCauses(one))).toBe(true);
  const { fixes, verify } = planFixes([entry]);
  const texts = [...fixes.flatMap(({ blocks }) => blocks), ...verify].map(({ code }) => code);
  // Nothing but printable ASCII and line breaks may come of what the network said.
  expect(texts.filter((code) => /[^ -~\n\t]/.test(code))).toEqual([]);
  for (const name of entry.diagnosis.browserErrors) {
    expect(consoleWording(name, 'fr')).not.toBe('');
  }
}

export const DIAGNOSIS = [
  target('diagnosis', 60, exchange, examineDiagnosis),
  target('fixes and words', 15, exchange, examineWritten),
];
