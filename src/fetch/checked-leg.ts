import type { Answer, Exchange, HeaderList, Hop, Leg } from '../model/index.ts';
import type { ExtractedList, PreflightQuestion } from './preflight.ts';

/** One leg of one hop with what the checks ask of it, under one credentials hypothesis. */
export interface CheckedLeg {
  readonly exchange: Exchange;
  readonly hop: Hop;
  /** 0 for the URL that the page asked for. */
  readonly hopIndex: number;
  /** Is the CORS check made on this hop? See `isCorsTainted`. */
  readonly tainted: boolean;
  readonly leg: Leg;
  /** Absent when the server gave no response on this leg. */
  readonly answer: Answer | undefined;
  /** The response's headers; empty without a response. */
  readonly headers: HeaderList;
  /** All lines of `Access-Control-Allow-Origin` as browsers join them; `null` when absent. */
  readonly allowOrigin: string | null;
  /** What a preflight asks permission for; `undefined` on an actual leg. */
  readonly question: PreflightQuestion | undefined;
  /** The list of a preflight's response; empty on an actual leg. */
  readonly allowedMethods: ExtractedList;
  /** As `allowedMethods`. */
  readonly allowedHeaders: ExtractedList;
  /** The `Origin` the server was sent on this hop: an origin, or `null` (the string). */
  readonly origin: string;
  /** The hypothesis: is the request's credentials mode `include`? */
  readonly credentialed: boolean;
}
