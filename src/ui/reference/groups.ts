import type { Reason, Group as ReasonGroup, ReasonId } from '../../reasons/index.ts';
import { reasons } from '../../reasons/index.ts';

/** What a reason is about; the order in which the reference shows them. */
export const KINDS = [
  'kindOrigin',
  'kindCredentials',
  'kindPreflight',
  'kindRedirect',
  'kindNetwork',
  'kindPolicy',
  'kindRemark',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Group {
  readonly kind: Kind;
  readonly ids: readonly ReasonId[];
}

const BY_GROUP: Readonly<Record<ReasonGroup, Kind>> = {
  origin: 'kindOrigin',
  credentials: 'kindCredentials',
  'preflight-status': 'kindPreflight',
  method: 'kindPreflight',
  'request-header': 'kindPreflight',
  redirect: 'kindRedirect',
  network: 'kindNetwork',
  access: 'kindPolicy',
  remark: 'kindRemark',
};

/** Every reason of the list, each in one group; within a group MDN's own reasons come first. */
export function grouped(ids: readonly ReasonId[]): Group[] {
  const all: readonly Reason<ReasonId>[] = reasons;
  const shown = all.filter(({ id }) => ids.includes(id)).toSorted(byFamily);
  return KINDS.map((kind) => ({
    kind,
    ids: shown.filter((reason) => kindOf(reason) === kind).map(({ id }) => id),
  })).filter((group) => group.ids.length > 0);
}

function kindOf({ group, severity }: Reason<ReasonId>): Kind {
  return severity === 'error' ? BY_GROUP[group] : 'kindRemark';
}

/** A special reason stands behind the one that it is a case of. */
function byFamily(one: Reason<ReasonId>, other: Reason<ReasonId>): number {
  return (
    rank(one) - rank(other) || Number(one.id !== one.family) - Number(other.id !== other.family)
  );
}

/** MDN's reasons, in the order of all. */
const FAMILIES = reasons.filter(({ id, family }) => id === family).map(({ id }) => id as string);

function rank({ family }: Reason<ReasonId>): number {
  return family === null ? FAMILIES.length : FAMILIES.indexOf(family);
}
