import type { FieldCase, Loader, ReportedResponse, WorkerMode } from '../case.ts';

export type Headers = NonNullable<ReportedResponse['headers']>;

/** A situation that people ask of again and again, taken from no single thread. */
export const OFTEN_ASKED = 'often asked';

/** In the order in which they come; an actual response opens the next hop. */
export type Response = readonly [
  leg: 'preflight' | 'actual',
  status: number,
  headers?: Headers,
  url?: string,
];

/** What matters of a report that was found after the reasons and their texts were written. */
export interface Report {
  /** The public thread that it is taken from, as `owner/name#number` at GitHub. */
  readonly source: string;
  readonly page: string;
  readonly url: string;
  readonly loader?: Loader;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: RequestCredentials;
  readonly responses: readonly Response[];
  /** In place of the last response: see `exchange.ts`. */
  readonly fault?: string;
  /** The page could read the response. */
  readonly isAllowed?: true;
  /** The answer came from the browser's own cache. */
  readonly isFromCache?: true;
  /** A service worker made the request, in this mode. */
  readonly byWorker?: WorkerMode;
  /** A request to the same origin that was refused with 400 right after this one. */
  readonly next?: Readonly<Record<string, string>>;
  /** Reasons that may stand first. */
  readonly reasons: readonly string[];
  /** What somebody must read at once, before anything is unfolded (English; any capitals). */
  readonly says: readonly string[];
  /** What the fix, as it is shown at once, must contain. */
  readonly fix: readonly string[];
  /** What the lines must contain that come after it, folded. */
  readonly later?: readonly string[];
  /** What no part of the pane may say. */
  readonly never?: readonly string[];
  /** Not reached yet: the test of this part must fail, and says so when it no longer does. */
  readonly open?: Part | readonly Part[];
}

/** `unfit` is what is said although it must not be. */
type Part = 'cause' | 'fix' | 'unfit';

export function isOpen({ open = [] }: Report, part: Part): boolean {
  return [open].flat().includes(part);
}

/** The report as a case of `field/`, so that it is replayed and recorded like any other. */
export function caseOf(id: string, report: Report): FieldCase {
  const { source, page, url, loader = 'fetch', method = 'GET', headers = {} } = report;
  let hop = 0;
  const exchange = report.responses.map(([leg, status, lines = [], at]): ReportedResponse => {
    const here = { leg, hop, status, headers: lines, ...(at === undefined ? {} : { url: at }) };
    if (leg === 'actual') hop += 1;
    return here;
  });
  const { fault } = report;
  const failed: ReportedResponse[] = fault === undefined ? [] : [{ leg: 'actual', hop, fault }];
  return {
    id,
    source:
      source === OFTEN_ASKED ? source : `https://github.com/${source.replace('#', '/issues/')}`,
    situation: id,
    page: { origin: page },
    request: {
      loader,
      method,
      url,
      headers,
      credentials: report.credentials ?? 'same-origin',
      body: 'none',
    },
    exchange: [...exchange, ...failed],
    expect: { rootCause: report.reasons[0] ?? '', fixMustContain: report.fix, fixMustNot: [] },
    replayable: true,
    ...(report.isAllowed === undefined ? {} : { isAllowed: true }),
    ...(report.isFromCache === undefined ? {} : { isFromCache: true }),
    ...(report.byWorker === undefined ? {} : { byWorker: report.byWorker }),
  };
}
