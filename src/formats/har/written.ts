import type { Finding } from '../../diagnosis/index.ts';

/** The parts of HAR 1.2 that we write. @see http://www.softwareishard.com/blog/har-12-spec/ */
export interface WrittenHar {
  readonly log: {
    readonly version: '1.2';
    readonly creator: Program;
    readonly browser: Program;
    readonly pages: readonly WrittenPage[];
    readonly entries: readonly WrittenEntry[];
  };
}

export interface Program {
  readonly name: string;
  readonly version: string;
}

export interface WrittenPage {
  readonly startedDateTime: string;
  readonly id: string;
  /** The page's origin: its address is not recorded. */
  readonly title: string;
  readonly pageTimings: Readonly<Record<string, never>>;
}

export interface WrittenEntry {
  readonly pageref: string;
  readonly startedDateTime: string;
  /** Not recorded; the standard asks for a number. */
  readonly time: 0;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: '';
    readonly cookies: readonly [];
    readonly headers: readonly WrittenHeader[];
    readonly queryString: readonly [];
    readonly headersSize: -1;
    readonly bodySize: -1;
  };
  readonly response: {
    /** 0 when no answer came. */
    readonly status: number;
    readonly statusText: '';
    readonly httpVersion: '';
    readonly cookies: readonly [];
    readonly headers: readonly WrittenHeader[];
    readonly content: { readonly size: 0; readonly mimeType: string };
    readonly redirectURL: string;
    readonly headersSize: -1;
    readonly bodySize: -1;
    /** As Chromium's DevTools write it. */
    readonly _error: string | null;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: 0; readonly wait: 0; readonly receive: 0 };
  /** As Chromium's DevTools write it. */
  readonly _resourceType: string;
  readonly _fromCache?: 'disk';
  readonly _raison: Verdict;
}

/** What Raison says of a leg. Other programs skip fields that begin with an underscore. */
export interface Verdict {
  /** The same on all legs of one exchange. */
  readonly exchange: string;
  readonly origin: string;
  /** webRequest's resource type. */
  readonly type: string;
  readonly hop: number;
  readonly leg: 'preflight' | 'actual';
  /** Of the whole exchange. */
  readonly outcome: string;
  readonly rootCause: string | null;
  readonly browserErrors: readonly string[];
  /** Of this leg, most important first. */
  readonly findings: readonly Finding[];
}

export interface WrittenHeader {
  readonly name: string;
  readonly value: string;
  /** Length of a value that was never recorded. */
  readonly hidden?: number;
  readonly cut?: true;
}
