import { conditionsOf } from '../reasons/index.ts';
import type { JudgedLeg } from './course.ts';
import type { Certainty, Credentials, Finding } from './diagnosis.ts';
import type { Held } from './holding.ts';
import type { CommonVars } from './vars.ts';
import { commonVars, varsOf } from './vars.ts';

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
  const mode = modeOf(plain, credentialed);
  const common = commonVars(leg.plain.facts);
  const made = (held: Held, certainty: Certainty) => finding(held, leg, common, certainty, mode);
  return [
    ...sure.map((held) => made(held, held.evidence.certainty ?? 'certain')),
    ...hinged.map((held) => made(held, 'if-credentialed')),
  ];
}

function finding(
  { reason, evidence }: Held,
  { ref, plain }: JudgedLeg,
  common: CommonVars,
  certainty: Certainty,
  credentials: Credentials['mode'],
): Finding {
  const { header, value, expected } = evidence;
  const { id, severity } = reason;
  const found: Mutable<Omit<Finding, 'vars'>> = { reason: id, leg: ref, certainty, severity };
  if (header !== undefined) found.header = header;
  if (value !== undefined) found.value = value;
  if (expected !== undefined) found.expected = expected;
  const conditions = conditionsOf({ leg: plain.facts, credentials, value: value ?? null });
  return Object.assign(found, { vars: varsOf(common, evidence), conditions });
}

function modeOf(plain: unknown, credentialed: unknown): Credentials['mode'] {
  if (plain === undefined) return 'include';
  return credentialed === undefined ? 'omit' : 'unknown';
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
