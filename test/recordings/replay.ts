import { readFileSync } from 'node:fs';
import type {
  Details,
  RawHeader,
  RequestEvent,
} from '../../src/background/capture/request-event.ts';
import { toEvent } from '../../src/background/capture/request-event.ts';
import { PERIOD, play } from '../../src/background/capture/testing.ts';
import type { Diagnosis } from '../../src/diagnosis/index.ts';
import type { Browser, Exchange } from '../../src/model/index.ts';

/** The events that the extension listens to; recordings hold all nine. */
const OBSERVED: Readonly<Record<string, RequestEvent['kind']>> = {
  onSendHeaders: 'send',
  onHeadersReceived: 'headers',
  onErrorOccurred: 'error',
};
const KINDS: Readonly<Record<Browser, Readonly<Record<string, RequestEvent['kind']>>>> = {
  chromium: OBSERVED,
  firefox: { ...OBSERVED, onCompleted: 'completed' },
};

/** Never asked for by `events.ts`, so never delivered. */
const NOT_OBSERVED = new Set(['main_frame', 'sub_frame', 'websocket', 'csp_report', 'speculative']);

/**
 * Chromium 156 and Firefox 153 as a prototype wrote them down, of which only what the tests read is
 * kept: one scenario a line.
 */
const DATA = new URL('data/', import.meta.url);

/** A webRequest event as the prototype wrote it down. */
export type RecordedEvent = Details & { readonly ev: string };

type Recording = Readonly<Record<string, unknown>>;

const read = new Map<string, ReadonlyMap<string, Recording>>();

function recordingsIn(folder: string): ReadonlyMap<string, Recording> {
  const known = read.get(folder);
  if (known !== undefined) return known;
  const lines = readFileSync(new URL(`${folder}.jsonl`, DATA), 'utf8')
    .trimEnd()
    .split('\n');
  const all = lines.map((line) => JSON.parse(line) as Recording & { readonly name: string });
  const byName = new Map(all.map((recording) => [recording.name, recording]));
  read.set(folder, byName);
  return byName;
}

export function namesIn(folder: string): string[] {
  return [...recordingsIn(folder).keys()];
}

export function readRecording(folder: string, name: string): Recording {
  const recording = recordingsIn(folder).get(name);
  if (recording === undefined) throw new Error(`no recording ${folder}/${name}`);
  return recording;
}

/** What the adapter makes of recorded events, in order. */
export function eventsOf(
  browser: Browser,
  recorded: readonly RecordedEvent[],
  kinds = KINDS[browser],
): RequestEvent[] {
  return recorded.flatMap((event) => {
    const kind = kinds[event.ev];
    if (kind === undefined || NOT_OBSERVED.has(event.type)) return [];
    return [toEvent(browser, kind, event)];
  });
}

export function replay(browser: Browser, events: readonly RequestEvent[]): Exchange[] {
  return play(browser, withSilence(events)).map(({ exchange }) => exchange);
}

/** As long as `recording.ts` waits, in milliseconds. */
const SILENCE = 500;

/** The periods in which nothing was heard, as the clock of the recording tells, and two at its end. */
function withSilence(events: readonly RequestEvent[]): (RequestEvent | typeof PERIOD)[] {
  const spaced = events.flatMap((event, index) => {
    const before = events[index - 1]?.time ?? event.time;
    const periods = Math.min(2, Math.floor(Math.max(0, event.time - before) / SILENCE));
    return [...Array.from({ length: periods }, () => PERIOD), event];
  });
  return [...spaced, PERIOD, PERIOD];
}

/** Firefox's recordings hold headers as the prototype condensed them. */
interface Condensed extends Omit<RecordedEvent, 'requestHeaders' | 'responseHeaders'> {
  readonly t: number;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly responseHeaders?: readonly string[];
}

/** The events of a recording of Firefox; empty for those with another layout. */
export function firefoxEvents(name: string): RecordedEvent[] {
  const condensed = (readRecording('firefox', name)['events'] ?? []) as Condensed[];
  return condensed.map(({ requestHeaders, responseHeaders, ...event }) => ({
    ...event,
    timeStamp: event.t,
    requestHeaders: Object.entries(requestHeaders ?? {}).map(([key, value]) => ({
      name: key,
      value,
    })),
    responseHeaders: (responseHeaders ?? []).map(headerOf),
  }));
}

function headerOf(line: string): RawHeader {
  const colon = line.indexOf(':');
  return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
}

/** Remarks that tell what a request lacks although its page could read the response, or part of it. */
const LACKS: ReadonlySet<string> = new Set([
  'CORSAllowHeaderFromPreflightDeprecation',
  'expose-headers-missing',
  'opaque-no-cors',
  'wildcard-authorization',
]);

/** Findings on requests that succeeded: what each lacks, and any other, of which there must be none. */
export function foundOnReadable(diagnoses: readonly Diagnosis[]) {
  const readable = diagnoses.filter(({ outcome }) => outcome === 'allowed');
  const lacking = readable.filter(({ findings }) =>
    findings.some(({ reason }) => LACKS.has(reason)),
  );
  const reasons = readable.flatMap(({ findings }) => findings.map(({ reason }) => reason));
  const added = reasons.filter((reason) => !LACKS.has(reason));
  console.log(
    `${readable.length} requests succeeded, of which ${lacking.length} lack something; ` +
      `findings added to the ${readable.length - lacking.length} others: ${added.length}`,
  );
  return { count: readable.length, added };
}
