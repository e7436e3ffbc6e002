/** A header line as webRequest delivers it; `binaryValue` when the bytes are no UTF-8. */
export interface RawHeader {
  readonly name: string;
  readonly value?: string | undefined;
  readonly binaryValue?: readonly number[] | string | undefined;
}

/** What every event says about its request. */
export interface About {
  readonly requestId: string;
  /** Absolute, without fragment, user name and password. */
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  /** Serialized origin of the page, where the browser tells it. */
  readonly page?: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

export interface SendEvent extends About {
  readonly kind: 'send';
  /** Not yet admitted (`door.ts`): most requests are let go before that costs anything. */
  readonly headers: readonly RawHeader[];
}

export interface HeadersEvent extends About {
  readonly kind: 'headers';
  readonly status: number;
  readonly headers: readonly RawHeader[];
}

export interface ErrorEvent extends About {
  readonly kind: 'error';
  readonly error: string;
  /** The answer had been handed to the page before; only Chromium tells. */
  readonly delivered?: true;
}

export interface CompletedEvent extends About {
  readonly kind: 'completed';
  readonly fromCache: boolean;
}

/**
 * A webRequest event, the same for both browsers.
 *
 * Only four of webRequest's nine events are observed, since each one costs the browser a crossing
 * into our process (docs/browsers/chromium.md, What observing costs), and these suffice: a request
 * killed by its preflight shows in `error` alone, and a followed redirect is a second `send`, or an
 * `error` for another URL, on the same id. `test/recordings` holds this claim against every
 * recording.
 */
export type RequestEvent = SendEvent | HeadersEvent | ErrorEvent | CompletedEvent;

/** Value of the first line named `name` (lower case), without admitting the list. */
export function rawValue(headers: readonly RawHeader[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}
