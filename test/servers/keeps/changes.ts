import { isDeepStrictEqual as isDeepEqual } from 'node:util';
import type { Note } from '../../../src/fixes/index.ts';
import { listOf, mayDo } from './compare.ts';
import type { Probe, Recorded } from './probes.ts';
import { told } from './probes.ts';
import { WWW } from './sites/site.ts';

const SAFELISTED = ['GET', 'HEAD', 'POST'];

/** What the page's own origin may do after the fix and could not do before. */
interface Gain {
  readonly probe: Probe;
  readonly exposed: readonly string[];
}

/**
 * Where the line "what this changes" differs from what changed: it names another origin, the page
 * may do something that the line does not name, or may not do what it names. What others noticed is
 * `compare.ts`'s part.
 */
export function untrue(
  changes: readonly Note[],
  page: string,
  probes: readonly Probe[],
  before: readonly Recorded[],
  after: readonly Recorded[],
): string[] {
  if (changes.length === 0) return ['nothing says what the text changes'];
  const gains = probes.flatMap((probe, at) => gainOf(page, probe, before[at], after[at]));
  // Else there is nothing that the line could be compared with.
  if (gains.length === 0) return ['no probe shows what the page gained'];
  if (changes.some(({ id }) => id === 'changes-list'))
    return [
      ...namesOthers(changes, page),
      ...gains.flatMap((gain) => unlisted(gain, probes, before)),
    ];
  return [
    ...namesOthers(changes, page),
    ...gains.flatMap((gain) => unsaid(changes, gain)),
    ...untold(changes, page, probes, after),
  ];
}

function gainOf(page: string, probe: Probe, was?: Recorded, is?: Recorded): Gain[] {
  if (was === undefined || is === undefined) throw new Error('a probe without its response');
  if (probe.origin !== page || !mayDo(probe, is)) return [];
  const [old, now] = [was, is].map(({ lines }) => listOf(lines, 'access-control-expose-headers'));
  const exposed = probe.asks ? [] : (now ?? []).filter((name) => !old?.includes(name));
  return mayDo(probe, was) && exposed.length === 0 ? [] : [{ probe, exposed }];
}

/** One more on the list may do what the others on it could do before, and no more. */
function unlisted(
  { probe }: Gain,
  probes: readonly Probe[],
  before: readonly Recorded[],
): string[] {
  const { origin: _, ...request } = probe;
  const at = probes.findIndex(
    ({ origin, ...other }) => origin === WWW && isDeepEqual(other, request),
  );
  const [others, was] = [probes[at], before[at]];
  if (others !== undefined && was !== undefined && mayDo(others, was)) return [];
  return [`the list allows it to nobody: ${told(probe)}`];
}

function valueOf(changes: readonly Note[], name: string): string {
  return changes.map(({ vars }) => vars[name] ?? '').join(', ');
}

function namesOthers(changes: readonly Note[], page: string): string[] {
  const origins = valueOf(changes, 'origins').split(/[ ,]+/).filter(Boolean);
  return origins.every((origin) => origin === page) && origins.length > 0
    ? []
    : [`the line is about ${origins.join() || 'everybody'}`];
}

function unsaid(changes: readonly Note[], { probe, exposed }: Gain): string[] {
  const ids = changes.map(({ id }) => id as string);
  const names = valueOf(changes, 'names').toLowerCase().split(/[ ,]+/);
  const paths = valueOf(changes, 'path').split(', ').filter(Boolean);
  const { asks } = probe;
  const methods = asks && !SAFELISTED.includes(asks.method) ? [asks.method] : [];
  const missing = [...methods, ...(asks?.headers ?? [])].filter(
    (name) => !names.includes(name.toLowerCase()),
  );
  const cookie =
    'Cookie' in probe.headers && !ids.some((id) => id.startsWith('changes-credentials'));
  const outside = paths.length > 0 && !paths.some((path) => covers(path, probe.path));
  const readable = exposed.filter((name) => !names.includes(name.toLowerCase()));
  return [
    ...missing.map((name) => `does not say that ${name} is allowed: ${told(probe)}`),
    ...(cookie ? [`does not speak of credentials: ${told(probe)}`] : []),
    ...(outside ? [`does not speak of this path: ${told(probe)}`] : []),
    ...readable.map((name) => `does not say that ${name} can be read: ${told(probe)}`),
  ];
}

/** What the line names and the page may not do. */
function untold(
  changes: readonly Note[],
  page: string,
  probes: readonly Probe[],
  after: readonly Recorded[],
): string[] {
  const passing = probes.flatMap((probe, at) => {
    const response = after[at];
    return probe.origin === page && response && mayDo(probe, response) ? [{ probe, response }] : [];
  });
  const listed = (...headers: readonly string[]) =>
    passing.flatMap(({ response: { lines } }) =>
      headers.flatMap((header) => listOf(lines, `access-control-${header}`)),
    );
  const allowed = [...SAFELISTED, ...listed('allow-methods', 'allow-headers')];
  const said = (id: string) => changes.filter((one) => one.id === id);
  const isWith = passing.some(({ probe }) => 'Cookie' in probe.headers);
  return [
    ...lacking(valueOf([...said('changes-path'), ...said('changes-site')], 'names'), allowed),
    ...lacking(valueOf(said('changes-exposed'), 'names'), listed('expose-headers')),
    ...(said('changes-credentials').length > 0 && !isWith ? ['no cookie is allowed'] : []),
  ];
}

function lacking(names: string, allowed: readonly string[]): string[] {
  const known = new Set(allowed.map((name) => name.toLowerCase()));
  return names
    .split(', ')
    .filter((name) => name !== '' && !known.has(name.toLowerCase()) && !known.has('*'))
    .map((name) => `names ${name}, which is not allowed`);
}

function covers(path: string, other: string): boolean {
  return other === path || (path.endsWith('/') && other.startsWith(path));
}
