import type { Reason, ReasonId } from '../../reasons/index.ts';
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

const BY_FAMILY: Readonly<Record<string, Kind>> = {
  CORSMissingAllowOrigin: 'kindOrigin',
  CORSAllowOriginNotMatchingOrigin: 'kindOrigin',
  CORSMultipleAllowOriginNotAllowed: 'kindOrigin',
  CORSNotSupportingCredentials: 'kindCredentials',
  CORSMissingAllowCredentials: 'kindCredentials',
  CORSPreflightDidNotSucceed: 'kindPreflight',
  CORSMethodNotFound: 'kindPreflight',
  CORSInvalidAllowMethod: 'kindPreflight',
  CORSInvalidAllowHeader: 'kindPreflight',
  CORSMissingAllowHeaderFromPreflight: 'kindPreflight',
  CORSExternalRedirectNotAllowed: 'kindRedirect',
  CORSDidNotSucceed: 'kindNetwork',
};

/** A family says what the browser calls it; these are about something else. */
const BY_ID: Partial<Readonly<Record<ReasonId, Kind>>> = {
  'missing-on-redirect': 'kindRedirect',
  'redirect-to-login': 'kindRedirect',
  'redirect-contains-credentials': 'kindRedirect',
  'origin-null-redirect': 'kindRedirect',
  'mixed-content': 'kindPolicy',
  'blocked-by-client': 'kindPolicy',
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

function kindOf({ id, family, severity }: Reason<ReasonId>): Kind {
  if (severity !== 'error') return 'kindRemark';
  return BY_ID[id] ?? BY_FAMILY[family ?? ''] ?? 'kindPolicy';
}

/** A special reason stands behind the one that it is a case of. */
function byFamily(one: Reason<ReasonId>, other: Reason<ReasonId>): number {
  return (
    rank(one) - rank(other) || Number(one.id !== one.family) - Number(other.id !== other.family)
  );
}

const FAMILIES = Object.keys(BY_FAMILY);

function rank({ family }: Reason<ReasonId>): number {
  return family === null ? FAMILIES.length : FAMILIES.indexOf(family);
}
