import { describe, expect, it } from 'vitest';
import type { Entry, Finding } from '../../../src/diagnosis/index.ts';
import { diagnose, fixableBy, rootCause } from '../../../src/diagnosis/index.ts';
import { isAnsweredElsewhere, planAtHand } from '../../../src/fixes/index.ts';
import { subjectOf } from '../../../src/fixes/policy/subject.ts';
import { languages, plainText } from '../../../src/i18n/index.ts';
import { reasonById } from '../../../src/reasons/index.ts';
import { sentencesOf } from '../../../src/reasons/texts.ts';
import { fieldCases } from '../../field/case.ts';
import { fieldExchange } from '../../field/exchange.ts';
import { unseenCases } from '../../field/unseen/reports.ts';
import { generatedExchanges } from './exchanges.ts';
import '../../languages.ts';

/**
 * What stands behind the arrow (`Access-Control-Allow-Origin: absent → https://…`) is read as the fix, so it
 * has to be what the fix beside it says.
 */
const entries: readonly Entry[] = [
  ...[...fieldCases(), ...unseenCases()].map(fieldExchange),
  ...generatedExchanges(1200),
].map((exchange) => ({ exchange, diagnosis: diagnose(exchange) }));

interface Target {
  readonly entry: Entry;
  readonly finding: Finding;
  readonly header: string;
  readonly expected: string;
}

const targets: readonly Target[] = entries.flatMap((entry) =>
  entry.diagnosis.findings.flatMap((finding) => {
    const { header, expected } = finding;
    return header === undefined || expected === undefined
      ? []
      : [{ entry, finding, header, expected }];
  }),
);

const ofServer = targets.filter(({ header }) => header.startsWith('Access-Control-'));

const told = ({ entry, finding, header, expected }: Target) =>
  `${entry.exchange.id} ${finding.reason} ${header} → ${expected}`;

describe('the value behind an arrow', () => {
  it('is a CORS header only where the server’s CORS headers are the fix', () => {
    expect(ofServer.length).toBeGreaterThan(500);
    const others = ofServer.filter(({ finding }) => fixableBy(finding) !== 'cors-headers');
    expect(others.map(told).slice(0, 5)).toEqual([]);
  });

  it('is what the lines beside it send', () => {
    const ofCause = ofServer.filter(
      ({ entry, finding }) =>
        finding === rootCause(entry.diagnosis) &&
        finding.severity === 'error' &&
        // No arrow is shown there.
        !isAnsweredElsewhere(entry) &&
        // The switch beside the lines adds it.
        finding.certainty !== 'if-credentialed' &&
        // What the server seems to mean, where nobody can read its list.
        !finding.reason.startsWith('CORSInvalid') &&
        // Lines are never written for `null`: what the server has to list for all is said in words.
        !(subjectOf(entry).origin === 'null' && isList(finding)),
    );
    expect(ofCause.length).toBeGreaterThan(200);
    expect(
      ofCause
        .filter((one) => !isSent(one))
        .map(told)
        .slice(0, 5),
    ).toEqual([]);
  });

  it('is in the words of what to do, where there are no lines', () => {
    const embedding = targets.filter(({ header }) => header.startsWith('Cross-Origin-'));
    expect(embedding.length).toBeGreaterThan(3);
    const silent = embedding.filter(({ finding, expected }) =>
      languages.some((locale) => {
        const todo = sentencesOf(finding, locale).todo.map((one) => plainText(one, finding.vars));
        return !todo.some((one) => one.includes(expected));
      }),
    );
    expect(silent.map(told)).toEqual([]);
  });
});

function isList({ reason }: Finding): boolean {
  return ['method', 'request-header'].includes(reasonById(reason).group);
}

/** Do the plain headers of the plan carry each part of it, on the response that the finding is about? */
function isSent({ entry, finding, header, expected }: Target): boolean {
  const { fixes, refused } = planAtHand([entry]);
  // A placeholder stands there, and a note says why.
  if (refused.length > 0) return true;
  const fix = fixes.find(({ server }) => server === 'headers');
  const context = finding.leg.kind === 'preflight' ? 'preflight' : 'response';
  const block = fix?.blocks.find((one) => one.context === context);
  const line = block?.code.split('\n').find((one) => one.startsWith(`${header}: `));
  if (line === undefined) return false;
  const sent = partsOf(line.slice(header.length + 2));
  return sent.includes('*') || partsOf(expected).every((one) => sent.includes(one));
}

function partsOf(value: string): string[] {
  return value
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
}
