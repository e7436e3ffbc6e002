import type { Probe, Recorded } from './probes.ts';
import { told } from './probes.ts';

/** What a fix did to others; each a sentence for the report. */
export interface Harm {
  /** Something that passed no longer passes, or a response to somebody else is another one. */
  readonly lost: readonly string[];
  /** Somebody who was refused is let in. */
  readonly gained: readonly string[];
}

/**
 * Compares the responses before and after. The page's own origin may gain: what it may not is lose.
 * For everybody else the response must be the same, line by line; only `Vary` may name more.
 */
export function harmOf(
  page: string,
  probes: readonly Probe[],
  before: readonly Recorded[],
  after: readonly Recorded[],
): Harm {
  const lost: string[] = [];
  const gained: string[] = [];
  for (const [at, probe] of probes.entries()) {
    const [was, is] = [before[at], after[at]];
    if (was === undefined || is === undefined) throw new Error('a probe without its response');
    const [passed, passes] = [mayDo(probe, was), mayDo(probe, is)];
    const own = probe.origin === page;
    if (passed && !passes) lost.push(`no longer passes: ${told(probe)}`);
    else if (!own && passes && !passed) gained.push(`now passes: ${told(probe)}`);
    else lost.push(...(own ? changedBody(probe, was, is) : changed(probe, was, is)));
    if (own && passed && passes) lost.push(...lostGrants(probe, was, is));
    if (!own || probe.method !== 'OPTIONS') lost.push(...lostVary(probe, was, is));
  }
  return { lost, gained };
}

/** Would a browser let this page do it? Independent of `src/fetch`: the test has to be. */
export function mayDo({ origin, headers, asks }: Probe, { status, lines }: Recorded): boolean {
  if (origin === '') return true;
  if (asks === undefined) return isAllowed(origin, 'Cookie' in headers, lines);
  const ok = status >= 200 && status < 300 && isAllowed(origin, false, lines);
  const methods = listOf(lines, 'access-control-allow-methods');
  const names = listOf(lines, 'access-control-allow-headers').map((name) => name.toLowerCase());
  const method =
    ['GET', 'HEAD', 'POST'].includes(asks.method) ||
    methods.includes('*') ||
    methods.includes(asks.method);
  return (
    ok &&
    method &&
    asks.headers.every(
      (name) => names.includes(name) || (names.includes('*') && name !== 'authorization'),
    )
  );
}

function isAllowed(origin: string, credentialed: boolean, lines: Recorded['lines']): boolean {
  const values = valuesOf(lines, 'access-control-allow-origin');
  if (values.length !== 1) return false;
  if (!credentialed) return values[0] === '*' || values[0] === origin;
  return (
    values[0] === origin && valuesOf(lines, 'access-control-allow-credentials').join() === 'true'
  );
}

export function valuesOf(lines: Recorded['lines'], wanted: string): string[] {
  return lines.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
}

export function listOf(lines: Recorded['lines'], wanted: string): string[] {
  return valuesOf(lines, wanted).flatMap((value) =>
    value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  );
}

const GRANTS = {
  preflight: ['allow-methods', 'allow-headers', 'max-age'],
  actual: ['expose-headers'],
} as const;

/** What a response granted that still passes: each name in its lists, and how long it lasts. */
function lostGrants(probe: Probe, was: Recorded, is: Recorded): string[] {
  return GRANTS[probe.asks ? 'preflight' : 'actual'].flatMap((header) => {
    const [old, now] = [was, is].map(({ lines }) =>
      listOf(lines, `access-control-${header}`).map((name) => name.toLowerCase()),
    );
    const gone = (old ?? []).filter((name) => !now?.includes(name));
    const isTwice = header === 'max-age' && (now ?? []).length > 1 && (old ?? []).length < 2;
    return gone.length > 0 || isTwice
      ? [`${header} of ${told(probe)}: ${old?.join()} → ${now?.join()}`]
      : [];
  });
}

/** Its status and its content are the page's business as little as anybody's; only CORS may change. */
function changedBody(probe: Probe, was: Recorded, is: Recorded): string[] {
  if (probe.method === 'OPTIONS') return [];
  const [one, other] = [was, is].map(({ status, body, lines }) =>
    JSON.stringify([
      status,
      body,
      plain(lines).filter((line) => !line.startsWith('access-control-')),
    ]),
  );
  return one === other ? [] : [`${told(probe)}: ${one} → ${other}`];
}

function changed(probe: Probe, was: Recorded, is: Recorded): string[] {
  const [one, other] = [was, is].map(({ status, body, lines }) => [
    `${status}`,
    ...plain(lines),
    body,
  ]);
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const gone = (one ?? []).filter((line) => !other?.includes(line));
  const come = (other ?? []).filter((line) => !one?.includes(line));
  return [`changed: ${told(probe)}: -${JSON.stringify(gone)} +${JSON.stringify(come)}`];
}

/** Set by the clock alone. */
const VOLATILE = new Set(['date', 'vary']);

/** The header lines; the order of different fields means nothing, nor does the case of names. */
function plain(lines: Recorded['lines']): string[] {
  return lines
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !VOLATILE.has(name))
    .map(
      ([name, value]) =>
        `${name}: ${name === 'allow' ? value.split(/,\s*/).toSorted().join() : value}`,
    )
    .toSorted();
}

const MAY_JOIN = new Set([
  'origin',
  'access-control-request-method',
  'access-control-request-headers',
]);

function lostVary(probe: Probe, was: Recorded, is: Recorded): string[] {
  const [old, now] = [was, is].map(({ lines }) =>
    listOf(lines, 'vary').map((name) => name.toLowerCase()),
  );
  const gone = (old ?? []).filter((name) => !now?.includes(name));
  const come = (now ?? []).filter((name) => !old?.includes(name) && !MAY_JOIN.has(name));
  return gone.length + come.length > 0
    ? [`Vary of ${told(probe)}: -${gone.join()} +${come.join()}`]
    : [];
}
