import type { Finding } from '../../../src/diagnosis/index.ts';
import { diagnose } from '../../../src/diagnosis/index.ts';
import type { Exchange, Header, Leg } from '../../../src/model/index.ts';
import type { AnswerSpec } from '../cases/case.ts';
import { chromiumNames } from '../cases/families.ts';
import type { Known } from '../cases/template.ts';
import { filled } from '../cases/template.ts';
import type { Fault } from './fault.ts';
import type { FaultyRequest } from './faulty-request.ts';
import { caseOf } from './faulty-request.ts';

/** What the engine makes of a listed fault: where it is and how the browser would call it. */
export interface Listed {
  readonly leg: Fault['leg'];
  readonly names: readonly string[];
}

const PAGE = 'http://localhost:1000';
const KNOWN: Known = { origin: PAGE, caller: PAGE, method: 'PUT', names: 'x-a' };

/**
 * The request as one exchange in which both legs were answered. A browser would stop at the first;
 * here the engine is shown all there is to find.
 */
export function exchangeOf(request: FaultyRequest): Exchange {
  const [{ preflight, actual }] = caseOf(request).hops;
  const sent = [header('Origin', PAGE), header('Sec-Fetch-Mode', 'cors')];
  const asked = [
    header('Access-Control-Request-Method', 'PUT'),
    header('Access-Control-Request-Headers', 'x-a'),
  ];
  // Two answered legs look as if the first had been accepted: only a sign tells of credentials.
  const signed = request.credentialed ? [header('Cookie', '')] : [];
  const legs: Record<'preflight' | 'actual', Leg> = {
    preflight: {
      kind: 'preflight',
      method: 'OPTIONS',
      sent: [...sent, ...asked],
      answer: answerOf(preflight),
    },
    actual: { kind: 'actual', method: 'PUT', sent: [...sent, ...signed], answer: answerOf(actual) },
  };
  const about = { id: '1', browser: 'chromium', tabId: 1, frameId: 0, time: 0 } as const;
  const hops = [{ url: 'http://localhost:2000/items', ...legs }] as const;
  const ended = { end: 'error', error: 'net::ERR_FAILED' } as const;
  return { ...about, origin: PAGE, type: 'xmlhttprequest', hops, ...ended };
}

/** Everything that the engine lists for an exchange with both legs answered. */
export function listing(request: FaultyRequest): Listed[] {
  return listedIn(diagnose(exchangeOf(request)).findings);
}

export function listedIn(
  findings: readonly Pick<Finding, 'reason' | 'leg' | 'severity'>[],
): Listed[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ reason, leg }) => ({ leg: leg.kind, names: chromiumNames(reason, leg.kind) }));
}

/** The faults that are not listed. */
export function unlisted(faults: readonly Fault[], listed: readonly Listed[]): Fault[] {
  return faults.filter(({ name, leg }) => !holds(listed, name, leg));
}

export function holds(listed: readonly Listed[], name: string, leg: Fault['leg']): boolean {
  return listed.some((one) => one.leg === leg && one.names.includes(name));
}

function answerOf({ status, lines }: AnswerSpec): NonNullable<Leg['answer']> {
  return { status, headers: lines.map(([name, value]) => header(name, filled(value, KNOWN))) };
}

function header(name: string, value: string): Header {
  return { name, value };
}
