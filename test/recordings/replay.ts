import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Details } from '../../src/background/adapter.ts';
import { toEvent } from '../../src/background/adapter.ts';
import type { RawHeader, RequestEvent } from '../../src/background/event.ts';
import { play } from '../../src/background/testing.ts';
import type { Browser, Exchange } from '../../src/exchange/index.ts';

/** The four events that the extension listens to; recordings hold all nine. */
const KINDS: Readonly<Record<string, RequestEvent['kind']>> = {
  onSendHeaders: 'send',
  onHeadersReceived: 'headers',
  onErrorOccurred: 'error',
  onCompleted: 'completed',
};

/** Never asked for by `events.ts`, so never delivered. */
const NOT_OBSERVED = new Set(['main_frame', 'sub_frame', 'websocket', 'csp_report', 'speculative']);

const ROOT = fileURLToPath(new URL('../../../shared/recordings', import.meta.url));

/** A webRequest event as the prototype wrote it down. */
export type RecordedEvent = Details & { readonly ev: string };

/** Has this clone the project's recordings beside it? */
export function hasRecordings(): boolean {
  return existsSync(ROOT);
}

/** Folder of recordings; throws with a clear message where a clone stands alone. */
export function recordingsIn(folder: string): string {
  const path = `${ROOT}/${folder}`;
  if (existsSync(path)) return path;
  throw new Error(
    `Recordings are missing: put the project's shared/ folder beside the clone (${folder})`,
  );
}

export function namesIn(folder: string): string[] {
  const files = readdirSync(recordingsIn(folder));
  return files.filter((file) => /^[^_].*\.json$/.test(file)).map((file) => file.slice(0, -5));
}

export function readRecording(folder: string, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${recordingsIn(folder)}/${name}.json`, 'utf8'));
}

/** What the adapter makes of recorded events, in order. */
export function eventsOf(browser: Browser, recorded: readonly RecordedEvent[]): RequestEvent[] {
  return recorded.flatMap((event) => {
    const kind = KINDS[event.ev];
    if (kind === undefined || NOT_OBSERVED.has(event.type)) return [];
    return [toEvent(browser, kind, event)];
  });
}

export function replay(browser: Browser, events: readonly RequestEvent[]): Exchange[] {
  return play(browser, events).map(({ exchange }) => exchange);
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
