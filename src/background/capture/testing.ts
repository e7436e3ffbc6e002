import type { Browser } from '../../model/index.ts';
import type { Changes, Memory, Recorded } from './exchange-steps.ts';
import { Recorder } from './recorder.ts';
import type {
  CompletedEvent,
  ErrorEvent,
  HeadersEvent,
  RawHeader,
  RequestEvent,
  SendEvent,
} from './request-event.ts';

export const PAGE = 'http://page.test';
export const API = 'http://api.test/data';

type About = Partial<Omit<SendEvent, 'kind' | 'headers'>>;

let clock = 1_000_000;

function about(more: About): Omit<SendEvent, 'kind' | 'headers'> {
  clock += 1;
  const place = { tabId: 7, frameId: 0, documentId: 'D1', page: PAGE };
  const request = { requestId: '1', url: API, method: 'GET', type: 'xmlhttprequest' };
  return { ...request, ...place, time: clock, ...more };
}

function lines(named: Readonly<Record<string, string>>): RawHeader[] {
  return Object.entries(named).map(([name, value]) => ({ name, value }));
}

const CORS = { Origin: PAGE, 'Sec-Fetch-Mode': 'cors' };

/** A `fetch` of `API` by a document of `PAGE` in tab 7, unless told otherwise. */
export function send(more: About = {}, sent: Readonly<Record<string, string>> = CORS): SendEvent {
  return { ...about(more), kind: 'send', headers: lines(sent) };
}

/** The OPTIONS sent for a request with this method. */
export function sendPreflight(requestId: string, method = 'PUT', more: About = {}): SendEvent {
  const question = { ...CORS, 'Access-Control-Request-Method': method };
  return send({ requestId, method: 'OPTIONS', ...more }, question);
}

export function headers(
  status: number,
  more: About = {},
  answered: Readonly<Record<string, string>> = {},
): HeadersEvent {
  return { ...about(more), kind: 'headers', status, headers: lines(answered) };
}

export function error(text: string, more: About = {}): ErrorEvent {
  return { ...about(more), kind: 'error', error: text };
}

export function completed(more: About = {}): CompletedEvent {
  return { ...about(more), kind: 'completed', fromCache: false };
}

/** Collects what a recorder says, as the tab log and its storage do. */
class RecorderOutput {
  readonly recorded = new Map<string, Recorded>();
  readonly #unmatched: Map<string, Memory['preflights'] extends Iterable<infer One> ? One : never> =
    new Map();

  hear({ exchanges, preflights }: Changes): void {
    keep(this.recorded, exchanges);
    keep(this.#unmatched, preflights);
  }

  /** What a recorder would find in storage if it started now. */
  memory(): Memory {
    const stored = {
      recorded: [...this.recorded.values()],
      preflights: [...this.#unmatched.values()],
    };
    return JSON.parse(JSON.stringify(stored)) as typeof stored;
  }

  inOrder(): Recorded[] {
    return [...this.recorded.values()].toSorted((one, other) => one.seq - other.seq);
  }
}

function keep<Item>(
  map: Map<string, Item>,
  updates: readonly (readonly [string, Item | undefined])[],
): void {
  for (const [id, item] of updates) {
    if (item === undefined) map.delete(id);
    else map.set(id, item);
  }
}

/** The end of a period in which nothing was heard: two of them end what was answered. */
export const PERIOD = 'period' as const;

/** Plays events; after `restartAt` of them the recorder dies and another takes over. */
export function play(
  browser: Browser,
  events: readonly (RequestEvent | typeof PERIOD)[],
  restartAt = Number.POSITIVE_INFINITY,
): Recorded[] {
  const output = new RecorderOutput();
  let recorder = new Recorder(browser);
  for (const [index, event] of events.entries()) {
    if (index === restartAt) recorder = new Recorder(browser, output.memory());
    output.hear(event === PERIOD ? recorder.completeAnswered() : recorder.record(event));
  }
  return output.inOrder();
}
