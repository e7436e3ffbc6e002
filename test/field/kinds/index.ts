import type { FieldCase, Kind, Made, ReportedResponse } from '../case.ts';
import { PREFLIGHTS } from './preflights.ts';
import { REDIRECTS_AND_COOKIES } from './redirects-and-cookies.ts';
import { STATUSES } from './statuses.ts';
import { SURROUNDINGS } from './surroundings.ts';

const PAGE = 'https://app.example';
const API = 'https://api.example/items';

/**
 * Made-up cases beside the reports, replayed in the same way. They share addresses, so none is answered
 * with a redirect that a browser keeps (301, 308).
 */
export const KINDS: readonly Kind[] = [
  ...REDIRECTS_AND_COOKIES,
  ...STATUSES,
  ...PREFLIGHTS,
  ...SURROUNDINGS,
];

export interface MadeCase {
  readonly kind: Kind;
  readonly field: FieldCase;
  /** The reason that stands first, `UNEXPLAINED`, or '' where nothing is wrong. */
  readonly reason: string;
  /** Of the kind, or only like it. */
  readonly is: boolean;
}

/** Every made-up case. */
export function madeCases(): MadeCase[] {
  return KINDS.flatMap((kind) => [
    ...Object.entries(kind.is).map(([name, made]) => ({
      kind,
      field: fieldOf(`${kind.name}: ${name}`, made),
      reason: kind.reason,
      is: true,
    })),
    ...Object.entries(kind.isNot).map(([name, [made, reason]]) => ({
      kind,
      field: fieldOf(`not ${kind.name}: ${name}`, made),
      reason,
      is: false,
    })),
  ]);
}

/** Do the facts that mark this kind hold, by the names that a finding lists? */
export function isOfKind({ facts = [] }: Kind, conditions: readonly string[]): boolean {
  return facts.every((one) =>
    one.startsWith('!') ? !conditions.includes(one.slice(1)) : conditions.includes(one),
  );
}

/** A made-up case as a report, so that it is replayed like one. */
export function fieldOf(id: string, made: Made): FieldCase {
  const {
    page = PAGE,
    url = API,
    method = 'GET',
    headers = {},
    credentials = 'same-origin',
  } = made;
  const { loader = 'fetch', mode, fault, before, after, byWorker, interfering } = made;
  let hop = 0;
  const exchange = made.responses.map(([leg, status, lines = [], at]): ReportedResponse => {
    const here = { leg, hop, status, headers: lines, ...(at === undefined ? {} : { url: at }) };
    if (leg === 'actual') hop += 1;
    return here;
  });
  const failed: ReportedResponse[] =
    fault === undefined ? [] : [{ leg: fault[0], hop, fault: fault[1] }];
  const request = { loader, method, url, headers, credentials, body: 'none' };
  return {
    id,
    source: 'made up',
    situation: id,
    page: { origin: page },
    request: { ...request, ...(mode === undefined ? {} : { mode }) },
    exchange: [...exchange, ...failed],
    expect: { rootCause: '', fixMustContain: [], fixMustNot: [] },
    replayable: true,
    ...(byWorker === undefined ? {} : { byWorker }),
    ...(interfering === undefined ? {} : { interfering }),
    ...(before === undefined ? {} : { before: fieldOf(`${id}, before`, before) }),
    ...(after === undefined ? {} : { after: fieldOf(`${id}, after`, after) }),
  };
}
