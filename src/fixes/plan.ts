import type { Entry } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import { layersOf } from './detect.ts';
import type { FixPlan, Plan } from './fix.ts';
import { isFixable, linesComeSecond } from './fixable.ts';
import { changesOf } from './policy/changes.ts';
import { existingOf } from './policy/existing.ts';
import type { PlanOptions } from './policy/options.ts';
import type { Policy } from './policy/policy.ts';
import { policyOf } from './policy/policy.ts';
import type { Subject } from './policy/subject.ts';
import { subjectOf } from './policy/subject.ts';
import { verifyCommands } from './quoting/curl.ts';
import { compileNow, ownLinesNow } from './servers/all.ts';
import type { Compile } from './servers/compile.ts';
import { compileAtHand, ownLinesAtHand } from './servers/compile.ts';
import type { ServerId } from './servers/list.ts';
import { serverById, servers } from './servers/list.ts';
import { offByDefault, ownCauseOf } from './servers/product-causes.ts';
import {
  isOwnText,
  isSaidBy,
  isWithoutHeaders,
  ownSettingOf,
  serverBeside,
} from './servers/products.ts';

/**
 * What makes these requests to one endpoint pass, in no server's language yet: `compile` writes the
 * text for a server. Several entries get one plan that serves them all, without those that no header
 * of a server fixes: what to do about these, their reasons say.
 */
export function planFix(entries: readonly [Entry, ...Entry[]], options: PlanOptions = {}): Plan {
  const subjects = entries.map(subjectOf);
  const [first, ...others] = subjects.filter((subject) => isWanted(subject, options));
  if (first !== undefined) return planned([first, ...others], options);
  const existing = existingOf(subjects, options.existing);
  const none = { servers: [], layers: [], existing, changes: [], refused: [], verify: [] };
  return { ...none, ...ofProduct(subjects[0]) };
}

/** The plan with the texts for every server at once, where loading them all costs nothing. */
export function planFixes(
  entries: readonly [Entry, ...Entry[]],
  options: PlanOptions = {},
): FixPlan {
  return compiled(planFix(entries, options), compileNow, ownLinesNow);
}

/** The plan with the texts of the servers that are loaded: at least the headers, Nginx and Apache. */
export function planAtHand(entries: readonly [Entry, ...Entry[]]): FixPlan {
  return compiled(planFix(entries), compileAtHand, ownLinesAtHand);
}

function compiled(
  plan: Plan,
  compile: (server: ServerId, ...policy: Parameters<Compile>) => ReturnType<Compile>,
  linesFor: typeof ownLinesAtHand,
): FixPlan {
  const { policy, ownSetting: note, ownFacts: facts } = plan;
  const ownLines = note && facts && linesFor({ note, facts });
  const fixes = policy ? plan.servers.flatMap((server) => compile(server, policy)) : [];
  return { ...plan, ...(ownLines === undefined ? {} : { ownLines }), fixes };
}

/** A request that passed is only worth a text when the reader wants to read more of its answer. */
function isWanted(subject: Subject, { exposedHeaders = [] }: PlanOptions): boolean {
  if (isHeaderUseless(subject)) return false;
  if (isFixable(subject)) return true;
  const passed = subject.entry.diagnosis.outcome === 'allowed' && subject.origin !== 'null';
  return passed && exposedHeaders.length > 0;
}

/** Whatever headers this server sends, something else answers: what would have passed is no aim. */
export function isAnsweredElsewhere(entry: Entry): boolean {
  return isHeaderUseless(subjectOf(entry));
}

function isHeaderUseless(subject: Subject): boolean {
  const own = ownSettingOf(subject)?.note;
  return own !== undefined && isWithoutHeaders(own);
}

function planned(subjects: readonly [Subject, ...Subject[]], options: PlanOptions): Plan {
  const { policy, refused } = policyOf(subjects, options);
  const layers = layersOf(subjects[0]);
  const own = ownSettingOf(subjects[0])?.note;
  const sure = layers.filter(
    ({ server, certainty }) => certainty === 'certain' || mayWrite(server, policy),
  );
  const detected = sure.find(({ server }) => server !== undefined)?.server;
  const shown = detected ?? layers.find(({ perhaps }) => mayWrite(perhaps, policy))?.perhaps;
  const likely = own === undefined ? shown : serverBeside(own, detected);
  return {
    policy,
    ...(isSecond(subjects[0]) ? { isSecond: true } : {}),
    servers: ordered(likely),
    ...(detected === undefined ? {} : { detected }),
    ...(likely === undefined ? {} : { likely }),
    ...(own !== undefined && isOwnText(own, likely) ? { isOwnText: true } : {}),
    layers,
    ...ofProduct(subjects[0], detected),
    existing: policy.existing,
    changes: changesOf(policy),
    refused,
    verify: verifyCommands(policy, subjects[0]),
  };
}

/** Is there a text of this server's, as far as can be told: settings stand for all, or answer no preflight. */
function mayWrite(server: ServerId | undefined, { existing, preflight }: Policy): boolean {
  if (server === undefined) return false;
  const { kinds } = serverById(server);
  if (kinds.includes('program') || kinds.includes('configuration')) return true;
  const isNew = existing.kind === 'nothing' || existing.kind === 'unknown';
  return isNew && !(kinds.includes('platform-file') && preflight === 'take');
}

/** The setting of the product that answered, unless the lines of `detected` say it, and why it is needed. */
function ofProduct(subject: Subject | undefined, detected?: ServerId): Partial<Plan> {
  if (subject === undefined) return {};
  const own = ownSettingOf(subject);
  const off = offByDefault(own?.note.id ?? detected, subject);
  const cause = off ?? (own && ownCauseOf(own.note, subject));
  return {
    ...(own === undefined || isSaidBy(own.note, detected)
      ? {}
      : { ownSetting: own.note, ownFacts: own.facts }),
    ...(cause === undefined ? {} : { ownCause: cause }),
  };
}

function isSecond({ entry: { diagnosis } }: Subject): boolean {
  const root = rootCause(diagnosis);
  return root !== undefined && linesComeSecond(root);
}

/** Where nothing names the server, what it has to send comes before any server's own lines. */
function ordered(first: ServerId = 'headers'): ServerId[] {
  return [first, ...servers.map(({ id }) => id).filter((id) => id !== first)];
}
