import type { Leg } from '../model/index.ts';
import { endpointOf, getHeader, lastHop, originOf } from '../model/index.ts';
import type {
  ConditionId,
  Evidence,
  FixableBy,
  LegFacts,
  LooksAt,
  Reason,
  ReasonId,
} from '../reasons/index.ts';
import { conditionsOf, conditionsOfLeg, reasonById, reasons } from '../reasons/index.ts';
import type { Certainty, Credentials, Finding } from './diagnosis.ts';
import type { ExchangeContext, JudgedLeg, PlacedLeg } from './exchange-context.ts';
import { judgedLeg } from './exchange-context.ts';
import type { Stage } from './stage.ts';

/**
 * Every reason that holds on any leg under the hypotheses that are left.
 *
 * @param isAllowed the page could read the answer: nothing about it is an error
 */
export function findingsOf(
  context: ExchangeContext,
  stage: Stage,
  hypotheses: readonly boolean[],
  isAllowed: boolean,
): Found {
  const findings: Finding[] = [];
  const failedChecks = new Set<ReasonId>();
  for (const [leg, as] of rolesOf(context, stage)) {
    const asked = reasonsFor(as, isAllowed);
    const under = (credentialed: boolean) =>
      hypotheses.includes(credentialed)
        ? holding(asked, (credentialed ? leg.credentialed : leg.plain).facts, failedChecks)
        : undefined;
    findings.push(...findingsOn(leg, under(false), under(true)));
  }
  return { findings, failedChecks: [...failedChecks] };
}

export interface Found {
  readonly findings: readonly Finding[];
  /** The reasons whose own check threw; each costs no more than itself. */
  readonly failedChecks: readonly ReasonId[];
}

/** Which legs are looked at, and as what. */
function rolesOf(context: ExchangeContext, stage: Stage): [JudgedLeg, LegRole][] {
  const { checked, leaving, legs } = context;
  const answers = checked.map((leg): [JudgedLeg, LegRole] => [leg, leg.ref.kind]);
  if (stage.kind === 'failed' || stage.kind === 'aborted') {
    const failed = legs
      .filter(({ leg }) => leg === failedLeg(context))
      .map((placed) => inRole(context, placed, 'failure'));
    return stage.kind === 'aborted' ? failed : [...answers, ...failed];
  }
  if (stage.kind === 'stopped' && leaving.length > 0) {
    return [...leaving.map((leg): [JudgedLeg, LegRole] => [leg, 'redirect']), ...answers];
  }
  if (context.isCorsMode) return answers;
  return legs.map((placed) => inRole(context, placed, 'opaque'));
}

function inRole(context: ExchangeContext, placed: PlacedLeg, as: LegRole): [JudgedLeg, LegRole] {
  return [judgedLeg(context.exchange, context.neighbours, placed), as];
}

/** The leg on which an exchange ended that got no readable answer. */
function failedLeg({ exchange }: ExchangeContext): Leg {
  const { preflight, actual } = lastHop(exchange);
  return preflight !== undefined && preflight.answer === undefined ? preflight : actual;
}

/**
 * The findings of one leg: what holds under both hypotheses is sure, what holds only when
 * credentialed is `if-credentialed`. With one hypothesis left its findings stand as they are.
 */
export function findingsOn(
  leg: JudgedLeg,
  plain: readonly Held[] | undefined,
  credentialed: readonly Held[] | undefined,
): Finding[] {
  const sure = plain ?? credentialed ?? [];
  const other = credentialed ?? [];
  const hinged = other.filter(({ reason }) => !sure.some((held) => held.reason === reason));
  if (sure.length + hinged.length === 0) return [];
  const { facts } = leg.plain;
  const seen: SeenOnLeg = {
    leg,
    common: commonVars(facts),
    conditions: conditionsOfLeg(facts),
    credentials: modeOf(plain, credentialed),
  };
  const made = (held: Held, certainty: Certainty) => findingOf(held, seen, certainty);
  return [
    ...sure.map((held) => made(held, held.evidence.certainty ?? 'certain')),
    ...hinged.map((held) => made(held, 'if-credentialed')),
  ];
}

/** What all findings of one leg have in common. */
interface SeenOnLeg {
  readonly leg: JudgedLeg;
  readonly common: CommonVars;
  readonly conditions: readonly ConditionId[];
  readonly credentials: Credentials['mode'];
}

function findingOf(
  { reason, evidence }: Held,
  { leg: { ref, plain }, common, conditions: ofLeg, credentials }: SeenOnLeg,
  certainty: Certainty,
): Finding {
  const { header, value, expected, fixableBy: whoFixes } = evidence;
  const { id, severity } = reason;
  const found: Mutable<Omit<Finding, 'vars'>> = { reason: id, leg: ref, certainty, severity };
  if (header !== undefined) found.header = header;
  if (value !== undefined) found.value = value;
  if (expected !== undefined) found.expected = expected;
  if (whoFixes !== undefined) found.fixableBy = whoFixes;
  const facts = { leg: plain.facts, credentials, value: value ?? null };
  const conditions = conditionsOf(ofLeg, facts);
  return Object.assign(found, { vars: varsOf(common, evidence), conditions });
}

function modeOf(plain: unknown, credentialed: unknown): Credentials['mode'] {
  if (plain === undefined) return 'include';
  return credentialed === undefined ? 'omit' : 'unknown';
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A reason that holds on a leg under a hypothesis, and what proves it. */
export interface Held {
  readonly reason: Reason<ReasonId>;
  readonly evidence: Evidence;
}

/** Which of the reasons hold. One that throws is noted, and the others are asked all the same. */
export function holding(
  asked: readonly Reason<ReasonId>[],
  facts: LegFacts,
  failedChecks: Set<ReasonId>,
): readonly Held[] {
  const found: Held[] = [];
  for (const reason of asked) {
    try {
      const evidence = reason.evaluate(facts);
      if (evidence !== undefined) found.push({ reason, evidence });
    } catch {
      failedChecks.add(reason.id);
    }
  }
  return withoutRefined(found);
}

/** A special cause replaces the general reason it refines, on the same leg only. */
function withoutRefined(found: readonly Held[]): readonly Held[] {
  return found.filter(
    ({ reason }) => !found.some(({ reason: other }) => other.refines.includes(reason.id)),
  );
}

/** The kinds of reasons that a leg is shown to, by what it is to the diagnosis. */
const SHOWN_TO = {
  preflight: ['answers', 'redirect', 'redirect-or-failure', 'preflight'],
  actual: ['answers', 'redirect', 'redirect-or-failure', 'actual'],
  redirect: ['redirect', 'redirect-or-failure'],
  failure: ['failure', 'redirect-or-failure'],
  opaque: ['opaque'],
} as const satisfies Record<string, readonly LooksAt[]>;

export type LegRole = keyof typeof SHOWN_TO;

const ALL: readonly Reason<ReasonId>[] = reasons;

type Table = Readonly<Record<LegRole, readonly Reason<ReasonId>[]>>;

const EVERY = tableOf(ALL);

/** What does not block can be said of an answer that passed, too; nothing refines it. */
const IN_PASSING = tableOf(ALL.filter(({ severity }) => severity !== 'error'));

/** The reasons that a leg is shown to, in their order; of an allowed exchange no errors. */
function reasonsFor(role: LegRole, isAllowed: boolean): readonly Reason<ReasonId>[] {
  return (isAllowed ? IN_PASSING : EVERY)[role];
}

function tableOf(some: readonly Reason<ReasonId>[]): Table {
  const shown = (kinds: readonly LooksAt[]): readonly Reason<ReasonId>[] =>
    some.filter(({ looksAt }) => kinds.includes(looksAt));
  return {
    preflight: shown(SHOWN_TO.preflight),
    actual: shown(SHOWN_TO.actual),
    redirect: shown(SHOWN_TO.redirect),
    failure: shown(SHOWN_TO.failure),
    opaque: shown(SHOWN_TO.opaque),
  };
}

const RANK = new Map<ReasonId, number>(reasons.map(({ id }, index) => [id, index]));
const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'remark'];

/** What is certain comes before what hinges on credentials; `likely` keeps its place. */
function doubt(certainty: Certainty): number {
  return certainty === 'if-credentialed' ? 1 : 0;
}

/**
 * Most important first: errors, then warnings and remarks; what is sure before what hinges on
 * something hidden; then leg after leg, in the order in which they crossed the network; on one leg by
 * the order of the reasons' list. The first finding is the root cause.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      doubt(one.certainty) - doubt(other.certainty) ||
      one.leg.hop - other.leg.hop ||
      legRank(one) - legRank(other) ||
      (RANK.get(one.reason) ?? 0) - (RANK.get(other.reason) ?? 0),
  );
}

function legRank(finding: Finding): number {
  return finding.leg.kind === 'preflight' ? 0 : 1;
}

/** What every text may say of a leg, whatever was found there. */
export interface CommonVars {
  readonly origin: string;
  readonly url: string;
  readonly host: string;
  readonly method: string;
  readonly status: string;
  readonly asked: string;
  readonly server: string;
}

/**
 * The URL loses its query: it may hold secrets, and it never decides a CORS verdict.
 */
function commonVars({ origin, hop, answer, headers, question }: LegFacts): CommonVars {
  const bare = endpointOf(hop.url);
  return {
    origin,
    // Most have no query: ten thousand findings need no string of their own for that.
    url: bare === hop.url ? hop.url : bare,
    host: originOf(hop.url).split('//', 2)[1] ?? hop.url,
    method: hop.actual.method,
    status: answer === undefined ? '' : String(answer.status),
    asked: question === undefined ? '' : question.headerNames.join(', '),
    server: getHeader(headers, 'Server') ?? '',
  };
}

/** The variables of a finding's texts: those that every text may use, then the reason's own. */
export function varsOf(common: CommonVars, evidence: Evidence): Record<string, string> {
  const { origin, url, host, method, status, asked, server } = common;
  const { header = '', value, expected = '', vars } = evidence;
  // Named one by one: an object that begins with a spread costs a hundred times as much.
  const seen = { origin, url, host, method, status, asked, server };
  return { ...seen, header, value: value ?? '', expected, ...vars };
}

/** Who can fix what a finding is about: the one place that every heading and text takes it from. */
export function fixableBy({
  reason,
  fixableBy: here,
}: Pick<Finding, 'reason' | 'fixableBy'>): FixableBy {
  return here ?? reasonById(reason).fixableBy;
}
