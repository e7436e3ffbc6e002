import type { Case, HopSpec, PageKind, Place, Site } from '../cases/case.ts';
import { isCredentialed } from '../cases/case.ts';
import type { Random } from '../cases/random.ts';
import { randomOf } from '../cases/random.ts';
import { goodActual, goodPreflight } from './answers.ts';
import { broken } from './break.ts';
import { ask } from './request.ts';
import { REDIRECT_STATUSES } from './values.ts';

/** At least a third of all requests are as they should be. */
const WELL = 0.42;

/** The case of this number: the same seed and index always give the same case. */
export function generate(seed: number, index: number): Case {
  const random = randomOf(seed, index);
  const good = wellFormed(random, `${seed}-${index}`);
  if (random.chance(WELL)) return good;
  const count = Number(random.weigh({ 1: 68, 2: 23, 3: 9 }));
  return Array.from({ length: count }).reduce<Case>((made) => broken(random, made), good);
}

function wellFormed(random: Random, id: string): Case {
  const page = random.weigh<PageKind>({
    local: 57,
    named: 42,
    'public-local': 0.5,
    'public-named': 0.5,
  });
  const place = page.startsWith('public') ? 'page' : random.weigh<Place>(PLACES);
  const asked = ask(random, place);
  const common = { id, page, place, ...asked, cookies: random.chance(0.5) };
  const credentialed = isCredentialed({ ...common, hops: NO_HOPS });
  // What stays on this machine is refused to a public page even at home, where it is no CORS matter.
  const home = page.startsWith('public') ? 0 : 20;
  return { ...common, hops: hopsFor(random, credentialed, home) };
}

/** A public page may load neither worker nor iframe from this machine. */
const PLACES = { page: 56, worker: 12, iframe: 8, foreign: 8, sandbox: 16 };

const NOTHING = { status: 200, lines: [] };
const NO_HOPS: Case['hops'] = [{ site: 'home', preflight: NOTHING, actual: NOTHING }];

function hopsFor(random: Random, credentialed: boolean, home: number): Case['hops'] {
  const count = Number(random.weigh({ 1: 70, 2: 20, 3: 8, 4: 2 }));
  const hop = (index: number) =>
    hopFor(random, credentialed, {
      isFirst: index === 0,
      isLast: index === count - 1,
      home: count > 1 ? home : 0,
    });
  const rest = Array.from({ length: count - 1 }, (_, at) => hop(at + 1));
  return [hop(0), ...rest];
}

function hopFor(
  random: Random,
  credentialed: boolean,
  { isFirst, isLast, home }: { isFirst: boolean; isLast: boolean; home: number },
): HopSpec {
  const actual = goodActual(random, credentialed);
  const status = isLast ? actual.status : random.pick(REDIRECT_STATUSES);
  const delay = random.chance(0.04) ? { delay: 150 + random.integer(300) } : {};
  const path = random.weigh({ items: 80, login: 10, 'items/': 10 });
  return {
    // A request that never leaves home says nothing about CORS: only chains may touch it.
    site: random.weigh<Site>({ port: 25, sibling: 30, third: 20, other: 25, home }),
    path,
    ...(!isFirst && random.chance(0.02) ? { userinfo: true } : {}),
    preflight: goodPreflight(random, credentialed),
    actual: { ...actual, status, ...delay },
  };
}
