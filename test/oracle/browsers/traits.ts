import type { Browser, LegKind } from '../../../src/model/index.ts';
import type { ReasonId } from '../../../src/reasons/index.ts';
import { chromiumNames, firefoxNames } from '../cases/families.ts';

/** What the judge must know of a browser; nothing else in it tells one from the other. */
interface BrowserTraits {
  /** The names under which it may report a finding on this leg. */
  readonly namesOf: (id: ReasonId, leg: LegKind) => readonly string[];
  /** Refused before any network event: no extension can see these. */
  readonly silent: ReadonlySet<string>;
  /** Of several values that stand behind this name it prints any one. */
  readonly printsOneOf: string;
  /** How a request ends that the page gave up. */
  readonly givenUp: string;
  /**
   * Does it end a refused request like a good one? What its events then leave open is no verdict:
   * Raison must not be wrong, but may be undecided.
   */
  readonly leavesOpen: boolean;
}

const TRAITS: Readonly<Record<Browser, BrowserTraits>> = {
  chromium: {
    namesOf: chromiumNames,
    // docs/browsers/chromium.md, How a request ends
    silent: new Set(['DisallowedByMode', 'CorsDisabledScheme', 'NoCorsRedirectModeNotFollow']),
    printsOneOf: 'HeaderDisallowedByPreflightResponse',
    givenUp: 'net::ERR_ABORTED',
    leavesOpen: false,
  },
  firefox: {
    namesOf: firefoxNames,
    // docs/browsers/firefox.md, How a request ends, 9
    silent: new Set(['CORSRequestNotHttp']),
    printsOneOf: '',
    givenUp: 'NS_BINDING_ABORTED',
    // docs/browsers/firefox.md, How a request ends, 1
    leavesOpen: true,
  },
};

export function traitsOf(browser: Browser): BrowserTraits {
  return TRAITS[browser];
}
