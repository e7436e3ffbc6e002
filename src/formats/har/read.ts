import type { Entry } from '../../diagnosis/index.ts';
import { neighboursOf } from '../../diagnosis/index.ts';
import type { JsonPath, Problem } from '../../model/index.ts';
import { attempt, parseUrl } from '../../model/index.ts';
import { MOST_REQUESTS } from '../limits.ts';
import { joined } from './chains.ts';
import { isWorthShowing } from './exchange.ts';
import type { FromHar } from './judge.ts';
import { entryOf, fromChain } from './judge.ts';
import type { Dialect, HarRequest } from './request.ts';
import { dialectOf, requestAt } from './request.ts';

/** What a HAR file came to. */
export interface Har {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Requests listed in the file. */
  readonly requests: number;
  /** Requests that could not be read, and why the first few could not. */
  readonly unread: number;
  readonly problems: readonly Problem[];
  /** Exchanges that failed for reasons that this browser does not write into its file. */
  readonly untold: number;
}

const MOST_PROBLEMS = 3;
const MOST_PAGES = 1000;

/** Reads the `log` of a HAR file. Throws (see `attempt`) when it holds no list of entries. */
export function harAt(log: JsonPath): Har {
  const listed = log.field('entries');
  const places = listed.list(MOST_REQUESTS);
  const dialect = dialectOf(log);
  const pages = pagesOf(log);
  const read = places.map((place, at) => attempt(() => requestAt(place, at, dialect, pages)));
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const requests = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const found = exchangesOf(requests, dialect);
  const around = neighboursOf(found.map(({ exchange }) => exchange));
  return {
    entries: found.map((one, at) => entryOf(one, around[at] ?? {})),
    requests: places.length,
    unread: problems.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    untold: found.filter(({ knows }) => knows === 'untold').length,
  };
}

function exchangesOf(requests: readonly HarRequest[], dialect: Dialect): FromHar[] {
  return joined(requests)
    .flatMap((chain) => fromChain(chain, dialect) ?? [])
    .filter(({ exchange }) => isWorthShowing(exchange));
}

/** The origin of each page by its id; both browsers write the address as the title. */
function pagesOf(log: JsonPath): Map<string, string> {
  const pages = attempt(() => log.field('pages').list(MOST_PAGES));
  const listed = 'value' in pages ? pages.value : [];
  return new Map(
    listed.flatMap((page): [string, string][] => {
      const [id, title] = [page.field('id').value, page.field('title').value];
      if (typeof id !== 'string' || typeof title !== 'string') return [];
      const origin = parseUrl(title)?.origin ?? 'null';
      return origin === 'null' ? [] : [[id, origin]];
    }),
  );
}
