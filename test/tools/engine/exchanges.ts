import { sample } from 'fast-check';
import { passesPreflight } from '../../../src/cli/check/passes.ts';
import { needsPreflight, unsafeNames } from '../../../src/cli/check/target.ts';
import {
  corsCheck,
  expectedOrigin,
  isCorsTainted,
  redirectLocation,
} from '../../../src/fetch/index.ts';
import type { Answer, Exchange, Header, Hop, Leg } from '../../../src/model/index.ts';
import { lastHop, sanitizeHeaders } from '../../../src/model/index.ts';
import { exchange } from '../../fuzz/targets/diagnosis.ts';
import type { AnswerSpec, Case } from '../../oracle/cases/case.ts';
import { isCredentialed, isRedirect } from '../../oracle/cases/case.ts';
import { callerOrigin, hopUrl } from '../../oracle/cases/places.ts';
import { filled } from '../../oracle/cases/template.ts';
import { generate } from '../../oracle/generate/generate.ts';
import type { RecordedEvent } from '../../recordings/replay.ts';
import {
  eventsOf,
  firefoxEvents,
  namesIn,
  readRecording,
  replay,
} from '../../recordings/replay.ts';

/** Every exchange of every recording, in both browsers. */
export function recordedExchanges(): Exchange[] {
  const chromium = ['extra', 'more', 'lna'].flatMap((run) =>
    namesIn(`chromium/${run}`).flatMap((name) => {
      const events = readRecording(`chromium/${run}`, name)['webRequest'] ?? [];
      return replay('chromium', eventsOf('chromium', events as RecordedEvent[]));
    }),
  );
  const firefox = namesIn('firefox').flatMap((name) =>
    replay('firefox', eventsOf('firefox', firefoxEvents(name))),
  );
  return [...chromium, ...firefox];
}

/** Cases of the oracle as a browser would have recorded them, and exchanges that only a file holds. */
export function generatedExchanges(count: number, odd: number): Exchange[] {
  const cases = Array.from({ length: count }, (_, at) => exchangeOf(generate(18, at)));
  // A recorder's clock and a file's reader know no time that is no date.
  const made = sample(exchange, { seed: 18, numRuns: odd }).map((one) => ({ ...one, time: 0 }));
  return [...cases, ...made];
}

const PORTS = { one: 21_000, two: 22_000 };

/** Follows the case as Chromium does, until a leg is refused or nothing leads on. */
function exchangeOf(one: Case): Exchange {
  const hops: Hop[] = [];
  for (let at = 0; at < one.hops.length; at += 1) {
    const planned: Hop = {
      url: hopUrl(one, at, PORTS),
      actual: { kind: 'actual', method: one.method },
    };
    const { hop, passes } = hopOf(one, at, ended(one, [...hops, planned], 'completed'));
    hops.push(hop);
    if (!passes) return ended(one, hops, 'error');
    if (redirectLocation(hop.actual.answer) === undefined) break;
  }
  return ended(one, hops, 'completed');
}

function ended(one: Case, hops: readonly Hop[], end: 'error' | 'completed'): Exchange {
  const [first, ...rest] = hops;
  if (first === undefined) throw new RangeError('a case has a hop');
  const common = { id: one.id, browser: 'chromium', tabId: 1, frameId: 0, time: 0 } as const;
  const error = end === 'error' ? { error: 'net::ERR_FAILED' } : {};
  const origin = callerOrigin(one, PORTS);
  return { ...common, ...error, origin, type: 'xmlhttprequest', hops: [first, ...rest], end };
}

/** @param soFar the exchange with this hop as its last, still without responses */
function hopOf(one: Case, at: number, soFar: Exchange): { hop: Hop; passes: boolean } {
  const { method, cookies } = one;
  const { preflight: first, actual: second } = one.hops[at] ?? one.hops[0];
  const [origin, credentials] = [expectedOrigin(soFar, at), isCredentialed(one)];
  const isTainted = isCorsTainted(soFar, at);
  const own = one.headers.map(([name, value]) => ({ name, value }));
  const names = unsafeNames(own);
  const said = (spec: AnswerSpec) => answerOf(spec, one, at, { origin, names: names.join(',') });
  const sent = admitted([
    ...(isTainted ? [{ name: 'Origin', value: origin }] : []),
    ...own,
    ...(cookies && credentials ? [{ name: 'Cookie', value: 'sid=1' }] : []),
  ]);
  const answer = said(second);
  const actual: Leg = { kind: 'actual', method, sent, answer };
  const isRead = !isTainted || corsCheck(origin, credentials, answer.headers) === undefined;
  const { url } = lastHop(soFar);
  if (!isTainted || !needsPreflight({ method, headers: own })) {
    return { hop: { url, actual }, passes: isRead };
  }
  const preflight = preflightOf(origin, method, names, said(first));
  const isSent = passesPreflight({ origin, credentials, method, names }, said(first));
  const hop = { url, preflight, actual: isSent ? actual : lastHop(soFar).actual };
  return { hop, passes: isSent && isRead };
}

function preflightOf(origin: string, method: string, names: string[], answer: Answer): Leg {
  const asked = { name: 'Access-Control-Request-Headers', value: names.join(',') };
  const sent = admitted([
    { name: 'Origin', value: origin },
    { name: 'Access-Control-Request-Method', value: method },
    ...(names.length > 0 ? [asked] : []),
  ]);
  return { kind: 'preflight', method: 'OPTIONS', sent, answer };
}

function answerOf(
  { status, lines }: AnswerSpec,
  one: Case,
  at: number,
  asked: { readonly origin: string; readonly names: string },
): Answer {
  const known = { ...asked, caller: callerOrigin(one, PORTS), method: one.method };
  const headers = lines.map(([name, value]) => ({ name, value: filled(value, known) }));
  const leads = one.hops[at + 1] !== undefined && isRedirect(status);
  const location = leads ? [{ name: 'Location', value: hopUrl(one, at + 1, PORTS) }] : [];
  return { status, headers: admitted([...headers, ...location]) };
}

function admitted(headers: readonly Header[]): Answer['headers'] {
  return sanitizeHeaders(headers, ({ value }) => value);
}
