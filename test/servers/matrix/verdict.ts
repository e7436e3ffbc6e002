import type { HeaderList } from '../../../src/model/index.ts';
import { getHeader, valuesOf } from '../../../src/model/index.ts';
import type { CaseReport } from './case.ts';
import type { Legs, Observed } from './observe.ts';
import type { Pages } from './pages.ts';
import type { Seen } from './probe.ts';
import type { Situation } from './situations/situations.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';

/** What is missing for "fixed": empty when the blocked request passes as it should. */
export function notFixed(report: CaseReport, situation: Situation, ours: string): string[] {
  const { before, after } = report;
  return [
    ...when(reads(before, situation), 'the request was not blocked before'),
    ...when(!reads(after, situation), 'the request is still blocked'),
    ...when(situation.joined === true && !after.second.readable, 'the second origin is blocked'),
    ...both(after.oursLegs).flatMap(({ headers }) => {
      const values = valuesOf(headers, ALLOW_ORIGIN);
      return when(values.length !== 1 || values[0] !== ours, `allows ${values.join(' + ')}`);
    }),
  ];
}

function reads({ ours }: Observed, { reader }: Situation): boolean {
  const wanted = (reader?.exposedHeaders ?? []).map((name) => name.toLowerCase());
  return ours.readable && wanted.every((name) => ours.names.includes(name));
}

/** What is wrong with "safe": empty when nobody else gains and nothing else changes. */
export function notSafe(report: CaseReport, { joined }: Situation, pages: Pages): string[] {
  const { before, after } = report;
  return [
    ...when(after.foreign.readable && !before.foreign.readable, 'a foreign origin can read it'),
    ...when(
      !joined && after.second.readable && !before.second.readable,
      'an origin that nobody named can read it',
    ),
    ...lets(before.foreignLegs, after.foreignLegs, pages.foreign.origin),
    ...lets(before.nullLegs, after.nullLegs, 'null'),
    ...both(after.oursLegs).flatMap(({ headers }) => keepsVary(headers)),
    ...changed('a plain OPTIONS', before.plainOptions, after.plainOptions),
    ...changed('a same-origin request', before.sameOrigin, after.sameOrigin),
  ];
}

function allowed(legs: Legs): string[] {
  return both(legs).map(({ headers }) => getHeader(headers, ALLOW_ORIGIN) ?? '');
}

/** Somebody is told more than before: what the site tells everybody today is its own affair. */
function lets(before: Legs, after: Legs, origin: string): string[] {
  const old = new Set(allowed(before));
  return allowed(after).flatMap((value) =>
    when((value === origin || value === '*') && !old.has(value), `tells ${origin}: ${value}`),
  );
}

function keepsVary(headers: HeaderList): string[] {
  const names = (getHeader(headers, 'Vary') ?? '').toLowerCase().split(/\s*,\s*/);
  const application = getHeader(headers, 'X-Saw') !== null;
  const whole = names.includes('origin') && (!application || names.includes('accept-encoding'));
  return when(!whole, `Vary is ${names.join()}`);
}

/** Status, body and the application's own headers stay as they were. */
function changed(what: string, before: Seen, after: Seen): string[] {
  const [was, is] = [gist(before), gist(after)];
  return when(was !== is, `${what} changed: ${was} → ${is}`);
}

function gist({ status, body, headers }: Seen): string {
  return JSON.stringify([
    status,
    body.replace(/localhost:\d+/g, 'localhost'),
    ...OWN.map((name) => sorted(getHeader(headers, name))),
  ]);
}

/** Apache writes the methods of `Allow` in another order after every start. */
function sorted(value: string | null): string[] | undefined {
  return value?.split(',').toSorted();
}

const OWN = ['X-Saw', 'X-Total', 'Content-Type', 'WWW-Authenticate', 'Allow'];

function both({ preflight, actual }: Legs): Seen[] {
  return preflight === undefined ? [actual] : [preflight, actual];
}

function when(bad: boolean, words: string): string[] {
  return bad ? [words] : [];
}
