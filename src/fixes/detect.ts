import type { HeaderList } from '../model/index.ts';
import { hasHeader, parseUrl, valuesOf } from '../model/index.ts';
import { LAYERS } from './layers.ts';
import type { Subject } from './policy/subject.ts';
import { answersOf } from './policy/subject.ts';
import type { ServerId } from './servers/list.ts';
import { serverById, servers } from './servers/list.ts';
import type { Sign } from './servers/server.ts';

/** One of the programs that a response has come through. */
export interface Layer {
  /** As its makers write it. */
  readonly name: string;
  /** `likely`: the sign fits others, too. */
  readonly certainty: 'certain' | 'likely';
  /** Absent where there is no text for it. */
  readonly server?: ServerId;
  /** Whose text suits where nothing else shows: told by an address, or by a platform for what it runs. */
  readonly perhaps?: ServerId;
}

/**
 * What the responses name, the one nearest to the browser first. Each is named once; what shows no
 * sign is not guessed.
 */
export function layersOf(subject: Pick<Subject, 'hop'>): Layer[] {
  const { url } = subject.hop;
  const seen: Seen = { url, lists: answersOf(subject).map(({ headers }) => headers) };
  const known = LAYERS;
  const own = servers.map(({ id, name, signs }) => ({ id, name, signs }));
  const found = [
    ...known.filter(({ kind }) => kind === 'front').map((one) => layerOf(seen, one)),
    ...own.map((one) => layerOf(seen, one, isServerName)),
    ...own.map((one) => layerOf(seen, one, (sign) => !isServerName(sign))),
    ...known.filter(({ kind }) => kind === 'origin').map((one) => layerOf(seen, one)),
  ].filter((one) => one !== undefined);
  const told = byAddress(url, [...own, ...known]);
  const shown = found
    .toSorted((one, other) => one.place - other.place)
    .filter(({ layer }, at, all) => all.findIndex((one) => one.layer.name === layer.name) === at)
    .map(({ layer }) => layer);
  // A web server says nothing of the product that stands behind it.
  return shown.every(isWebServer) ? [...shown, ...told] : shown;
}

function isWebServer({ server }: Layer): boolean {
  return server !== undefined && serverById(server).kinds.includes('configuration');
}

/** The product whose usual port and path these are: never detected, for others listen there, too. */
function byAddress(url: string, all: readonly Named[]): Layer[] {
  const parsed = parseUrl(url);
  if (parsed === undefined) return [];
  const address = `:${parsed.port}${parsed.pathname}`;
  const one = all.find(({ signs }) =>
    signs.some((sign) => 'address' in sign && sign.address.test(address)),
  );
  if (one === undefined) return [];
  const { id, name } = one;
  return [{ name, certainty: 'likely', ...(id === undefined ? {} : { perhaps: id }) }];
}

/** A server's own name is nearer to the browser than that of the application behind it. */
function isServerName(sign: Sign): boolean {
  return 'header' in sign && sign.header === 'Server';
}

interface Named {
  readonly id?: ServerId | undefined;
  readonly perhaps?: ServerId | undefined;
  readonly name: string;
  readonly signs: readonly Sign[];
}

/** What signs are looked for in. */
interface Seen {
  readonly url: string;
  readonly lists: readonly HeaderList[];
}

/** `place` orders what one header names: a proxy writes its name before that of the server behind it. */
interface Placed {
  readonly layer: Layer;
  readonly place: number;
}

function layerOf(
  where: Seen,
  one: Named,
  wanted: (sign: Sign) => boolean = () => true,
): Placed | undefined {
  const seen = one.signs
    .filter(wanted)
    .map((sign) => ({ sign, place: placeOf(where, sign) }))
    .filter((found): found is { sign: Sign; place: number } => found.place !== undefined);
  const [first] = seen;
  if (first === undefined) return undefined;
  const isCertain = seen.some(({ sign }) => sign.likely !== true);
  const layer: Layer = {
    name: one.name,
    certainty: isCertain ? 'certain' : 'likely',
    ...(one.id === undefined ? {} : { server: one.id }),
    ...(one.perhaps === undefined ? {} : { perhaps: one.perhaps }),
  };
  return { layer, place: first.place };
}

/** Where in the value of its header a sign stands: the position among the names of a list. */
function placeOf({ url, lists }: Seen, sign: Sign): number | undefined {
  if ('address' in sign) return undefined;
  if ('url' in sign) {
    const parsed = parseUrl(url);
    return parsed && sign.url.test(parsed.hostname + parsed.pathname) ? 0 : undefined;
  }
  for (const headers of lists) {
    if ('present' in sign) {
      if (hasHeader(headers, sign.present)) return 0;
      continue;
    }
    const names = valuesOf(headers, sign.header).flatMap((value) => value.split(','));
    const at = names.findIndex((name) => sign.pattern.test(name.trim()));
    if (at >= 0) return at;
  }
  return undefined;
}
