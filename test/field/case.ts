import { readdirSync, readFileSync } from 'node:fs';
import type { When } from '../../src/reasons/index.ts';

/** A response of a real report, or the fault that came in its place. */
export interface ReportedResponse {
  readonly leg: 'preflight' | 'actual';
  readonly hop: number;
  /** Absent where it is the request's own URL. */
  readonly url?: string;
  readonly status?: number;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly bodyText?: string;
  readonly fault?: string;
}

export type Loader =
  | 'fetch'
  | 'xhr'
  | 'eventsource'
  | 'script'
  | 'module'
  | 'style'
  | 'font'
  | 'img'
  | 'manifest';

/** One real report: what the page asked, what came back, what was wrong. Facts only, with their source. */
export interface FieldCase {
  readonly id: string;
  readonly source: string;
  readonly situation: string;
  readonly page: { readonly origin: string; readonly url?: string };
  readonly request: {
    readonly loader: Loader;
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly credentials: RequestCredentials;
    readonly mode?: RequestMode;
    readonly body: string;
  };
  readonly exchange: readonly ReportedResponse[];
  readonly expect: {
    /** Id of a reason, or a sentence that begins with "none fits". */
    readonly rootCause: string;
    readonly alsoAcceptable?: readonly string[];
    /** Words and values; compared without regard to upper and lower case. */
    readonly fixMustContain: readonly string[];
    /** Partly values, partly words for a human judge. */
    readonly fixMustNot: readonly string[];
  };
  /** The page could read the response. */
  readonly isAllowed?: true;
  /** The last response came from the browser's own cache. */
  readonly isFromCache?: true;
  /** The page's service worker makes the request, in this mode. */
  readonly byWorker?: WorkerMode;
  /** The extension of `interfering-extension/` runs besides, which changes what its rules name. */
  readonly interfering?: true;
  /** Requests of the same page just before and after. */
  readonly before?: FieldCase;
  readonly after?: FieldCase;
  readonly replayable: boolean;
  readonly replayNote?: string;
}

/** What a service worker does with a request that its page sends elsewhere. */
export type WorkerMode = 'no-cors' | 'cors';

export type Headers = NonNullable<ReportedResponse['headers']>;
export type MadeResponse = readonly [
  leg: 'preflight' | 'actual',
  status: number,
  headers?: Headers,
  url?: string,
];

/** What matters of one made-up case. */
export interface Made {
  readonly page?: string;
  readonly url?: string;
  readonly loader?: Loader;
  readonly method?: string;
  readonly mode?: RequestMode;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: RequestCredentials;
  /** In the order in which they come; an actual response opens the next hop. */
  readonly responses: readonly MadeResponse[];
  /** On the leg that follows. */
  readonly fault?: readonly [leg: 'preflight' | 'actual', fault: string];
  readonly byWorker?: WorkerMode;
  readonly interfering?: true;
  readonly before?: Made;
  readonly after?: Made;
}

/** A kind of situation: requests that are of it, and others that look like it. */
export interface Kind {
  /** In words, as docs/field.md lists it. */
  readonly name: string;
  /** The reason that stands first; `UNEXPLAINED` where Raison must say that it does not know. */
  readonly reason: string;
  /** What holds besides, where one reason says different things. */
  readonly facts?: readonly When[];
  readonly is: Readonly<Record<string, Made>>;
  /**
   * With the reason that stands first there; '' where nothing is wrong. Where that is the kind's own
   * reason, its facts do not hold.
   */
  readonly isNot: Readonly<Record<string, readonly [Made, reason: string]>>;
}

/** Blocked, and nothing that is shown explains it. */
export const UNEXPLAINED = 'unexplained';

const FOLDER = new URL('cases/', import.meta.url);

/** `…` stands for what a report leaves out; a header can only carry plain characters. */
function plain(text: string): string {
  return text.replaceAll('…', 'left-out');
}

/**
 * A page of an app has a scheme of its own, which no server can serve: an https origin takes its
 * place, also in the headers that name it.
 */
function withoutAppScheme(text: string): string {
  return text.replaceAll(/\b(app|vector|capacitor):\/\/(\w[\w.]*)/g, (_, scheme, host) => {
    return `https://${String(host).replaceAll('.', '-')}.${String(scheme)}.example`;
  });
}

function read(file: string): FieldCase {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return JSON.parse(withoutAppScheme(plain(text))) as FieldCase;
}

/** All cases, ordered by their numbers. */
export function fieldCases(): FieldCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map(read);
}

/** Where the page stands that makes the request. */
export function pageUrl({ page }: FieldCase): string {
  return page.url ?? `${page.origin}/`;
}

/** URL of one response of the case. */
export function responseUrl({ request }: FieldCase, { url }: ReportedResponse): string {
  return url ?? request.url;
}

/** Reports whose cause had no reason of its own when they were collected. */
const NEW_REASONS: Readonly<Record<string, string>> = {
  '05-fastapi-behind-tls-redirects-to-http': 'redirect-https-to-http',
  '26-home-assistant-403-names-header': 'cors-layer-refused',
  '28-koa-origin-not-listed-looks-like-404': 'cors-layer-refused',
};

/** The reasons that may stand first. */
export function causesOf({ id, expect: { rootCause, alsoAcceptable = [] } }: FieldCase): string[] {
  return [NEW_REASONS[id] ?? rootCause, ...alsoAcceptable];
}

const HEADER_LINE = /^[A-Z][A-Za-z-]+: \S/;

/** What the text of the explanation and fix lacks of what it must contain, and has of header lines that it must not. */
export function fixFaults({ expect }: FieldCase, shown: string) {
  const text = shown.toLowerCase();
  const has = (one: string): boolean => text.includes(one.toLowerCase());
  const missing = expect.fixMustContain.filter((one) => !has(one));
  const forbidden = expect.fixMustNot.filter((one) => HEADER_LINE.test(one) && has(one));
  return { missing, forbidden };
}
