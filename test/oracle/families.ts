import type { Browser, LegKind } from '../../src/exchange/index.ts';
import { browserNames } from '../../src/reasons/browser-names.ts';
import type { ReasonId } from '../../src/reasons/index.ts';
import { reasonById } from '../../src/reasons/index.ts';

/**
 * The names under which Chromium may report a finding on this leg: those of its reason's family and
 * of the general reasons that it replaces.
 */
export function chromiumNames(id: ReasonId, leg: LegKind): string[] {
  const names = namesIn('chromium', id);
  return names.filter((name) => isOf(leg, name, names));
}

/**
 * The same in Firefox, whose categories do not tell one leg from the other. It shows extensions
 * several lines joined to a list, and names the list otherwise: a finding that says "several
 * values" stands for both names (facts/firefox.md §3, law 16).
 */
export function firefoxNames(id: ReasonId): string[] {
  const names = namesIn('firefox', id);
  const isSeveral = names.includes('CORSMultipleAllowOriginNotAllowed');
  return isSeveral ? [...names, 'CORSAllowOriginNotMatchingOrigin'] : names;
}

function namesIn(browser: Browser, id: ReasonId): string[] {
  const { family, refines = [] } = reasonById(id);
  const general = [family ?? id, ...refines] as ReasonId[];
  return general.flatMap((one) => browserNames(one)[browser]);
}

/** Faults of `Access-Control-Allow-Origin` and `-Credentials` have a name for each leg. */
function isOf(leg: LegKind, name: string, names: readonly string[]): boolean {
  if (leg === 'actual') return !name.startsWith('Preflight');
  return !names.includes(`Preflight${name}`);
}
