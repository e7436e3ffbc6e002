import type { Browser, LegKind } from '../../../src/model/index.ts';
import type { ReasonId } from '../../../src/reasons/index.ts';
import { reasonById } from '../../../src/reasons/index.ts';
import { browserNames } from '../../../src/reasons/reference.ts';

/**
 * The names under which Chromium may report a finding on this leg: those of its reason's family and
 * of the general reasons that it replaces.
 */
export function chromiumNames(id: ReasonId, leg: LegKind): string[] {
  const names = namesIn('chromium', id);
  return names.filter((name) => isOf(leg, name, names));
}

/**
 * Two names that Firefox gives to what extensions are shown as one: several lines arrive joined to
 * a list (docs/browsers/firefox.md, Fields), and whether a preflight's redirect counts as one or as
 * a wrong status depends on the request's redirect mode.
 */
const ALIKE: Readonly<Record<string, string>> = {
  CORSMultipleAllowOriginNotAllowed: 'CORSAllowOriginNotMatchingOrigin',
  CORSExternalRedirectNotAllowed: 'CORSPreflightDidNotSucceed3',
};

/** The same in Firefox, whose categories do not tell one leg from the other. */
export function firefoxNames(id: ReasonId): string[] {
  return namesIn('firefox', id).flatMap((name) => [name, ALIKE[name] ?? name]);
}

function namesIn(browser: Browser, id: ReasonId): string[] {
  const { family, refines } = reasonById(id);
  const general = [family ?? id, ...refines] as ReasonId[];
  return general.flatMap((one) => browserNames(one)[browser]);
}

/** Faults of `Access-Control-Allow-Origin` and `-Credentials` have a name for each leg. */
function isOf(leg: LegKind, name: string, names: readonly string[]): boolean {
  if (leg === 'actual') return !name.startsWith('Preflight');
  return !names.includes(`Preflight${name}`);
}
