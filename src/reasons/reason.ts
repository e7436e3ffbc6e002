import type { Failure, MdnReason } from '../browsers/index.ts';
import type { CheckedLeg } from '../fetch/index.ts';

/** What other answers of the same server taught us; strengthens a finding, never makes one. */
export interface Neighbours {
  /** An `Access-Control-Allow-Origin` that another answer of this endpoint carried. */
  readonly endpointAllowOrigin?: string;
  /** A file of the same folder, with another ending, came with `Access-Control-Allow-Origin`. */
  readonly otherEndingAllowed?: true;
  /** Another preflight of this endpoint passed, with another origin, method or header. */
  readonly endpointPreflightPassed?: true;
  /**
   * Methods, and request headers in lower case, with which this server allowed the same page elsewhere;
   * absent where it allowed it nothing.
   */
  readonly serverAllows?: readonly string[];
  /** An earlier response of this origin set a cookie that the browser did not keep. */
  readonly cookieNotKept?: true;
  /**
   * The next request to this origin was refused with 4xx: the names of the headers that it carried, in
   * lower case.
   */
  readonly nextRefusedWith?: readonly string[];
}

/** Everything a reason may look at: one leg of one hop, under one credentials hypothesis. */
export interface LegFacts extends CheckedLeg {
  /** How the exchange failed, if this leg was not simply refused. See `failureOf`. */
  readonly failure: Failure | undefined;
  readonly neighbours: Neighbours;
}

/** What proves a finding. `Own` names the variables that only this reason's texts use. */
export interface Evidence<Own extends string = string> {
  /** The header that was judged, in its usual spelling. */
  readonly header?: string;
  /** Its value as received; `null` when the header is absent. */
  readonly value?: string | null;
  /** A value that would pass, when there is one. */
  readonly expected?: string;
  /** `likely` when the evidence points to this cause but another could look the same. */
  readonly certainty?: 'likely';
  /** Who can fix it in this case, where that differs from what the reason says in general. */
  readonly fixableBy?: FixableBy;
  readonly vars: Readonly<Record<Own, string>>;
}

/**
 * Which legs a reason is shown.
 * `preflight`, `actual`, `answers` (both): answers that the CORS check applies to.
 * `redirect`: answers of redirects that are checked, and of those that leave the page's origin.
 * `failure`: once an exchange, on the leg where it ended without a readable answer.
 * `redirect-or-failure`: all of these, and where the exchange was given up behind a redirect.
 * `opaque`: answers of `no-cors` requests. `message`: no event shows it, only a console message.
 */
export type LooksAt =
  | 'preflight'
  | 'actual'
  | 'answers'
  | 'redirect'
  | 'redirect-or-failure'
  | 'failure'
  | 'opaque'
  | 'message';

/**
 * Who can fix it. `cors-headers`: the server, by headers for which a text to paste exists; `server`:
 * whoever runs the server, otherwise; `page`: the code or the server of the page; `network`: whoever
 * runs the way in between; `browser`: a setting of the browser; `user`: whoever sits before it.
 */
export type FixableBy = 'cors-headers' | 'server' | 'page' | 'network' | 'browser' | 'user';

/**
 * What a reason is about, most telling group first: a cause that explains others stands before
 * them. Refused before anything was sent (`access`), no response (`network`), where a redirect leads,
 * the preflight's status, `Access-Control-Allow-Origin`, credentials, the method, request headers;
 * `remark` blocks nothing.
 */
export const GROUPS = [
  'access',
  'network',
  'redirect',
  'preflight-status',
  'origin',
  'credentials',
  'method',
  'request-header',
  'remark',
] as const;

export type Group = (typeof GROUPS)[number];

/** `error` blocks the request; `warning` will or may; `remark` surprises but blocks nothing. */
export type Severity = 'error' | 'warning' | 'remark';

export interface Reason<Id extends string = string, Own extends string = string> {
  readonly id: Id;
  /** The MDN reason under which browsers report it, or `null` when they have no CORS name for it. */
  readonly family: MdnReason | null;
  /** Ids of the general reasons that this one replaces on the same leg because it says more. */
  readonly refines: readonly string[];
  readonly severity: Severity;
  readonly fixableBy: FixableBy;
  readonly group: Group;
  /** Its place in the group: on one leg the reason that comes first is the root cause. */
  readonly rank: number;
  readonly looksAt: LooksAt;
  /**
   * Response headers whose values it reads, besides the CORS headers, `Location`, `Origin` and `Vary`,
   * in lower case: the sanitiser keeps only values that somebody declares. A literal list, which
   * `scripts/generate.mjs` reads from the source.
   */
  readonly reads?: readonly string[];
  /** Evidence when the reason holds, `undefined` when it does not. Must not throw on any header. */
  evaluate(facts: LegFacts): Evidence<Own> | undefined;
}

/** What goes without saying of most reasons. */
type Usual = 'family' | 'severity' | 'fixableBy' | 'looksAt';

/** A reason as it is written down: `defineReason` adds what is usual. */
type Written<Id extends string, Own extends string> = Omit<Reason<Id, Own>, Usual | 'refines'> &
  Partial<Pick<Reason<Id, Own>, Usual>> & { readonly refines?: readonly Reason[] };

/**
 * Declares a reason; keeps its id and its own variables as literal types for the text check. Unless
 * it says otherwise it is an error in any response, fixable by CORS headers, of the same family as
 * what it refines; what MDN names is a family of its own.
 */
export function defineReason<const Id extends string, Own extends string = never>({
  refines = [],
  ...reason
}: Written<Id, Own>): Reason<Id, Own> {
  const own = reason.id.startsWith('CORS') ? (reason.id as string as MdnReason) : null;
  return {
    refines: refines.map(({ id }) => id),
    family: refines[0]?.family ?? own,
    severity: 'error',
    fixableBy: 'cors-headers',
    looksAt: 'answers',
    ...reason,
  };
}

/** What a reason is when no event shows it, only a console message. */
export const ONLY_SAID = { looksAt: 'message', evaluate: () => undefined } as const;
