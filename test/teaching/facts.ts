import type { ReportedExchange, ReportedFinding } from '../../src/formats/report/report.ts';
import { reasonById } from '../../src/reasons/index.ts';

/** What a person needs to fix a blocked request. */
export const FACTS = [
  'which request',
  'what failed',
  'received',
  'expected',
  'text to paste',
  'where it goes',
  'check and reload',
  'what fails next',
] as const;
export type Fact = (typeof FACTS)[number];

/** For each fact that there is to tell of a request: does a text tell it? */
export type Score = Readonly<Partial<Record<Fact, boolean>>>;

const PREFLIGHT = /preflight|OPTIONS|pré-vérification/i;
const RESPONSE = /response|resource|request|réponse|requête/i;
const ABSENT =
  /\babsent|missing|\bno '|not present|did not (?:find|succeed)|has no|manquant|aucun/i;
const EMPTY = /\bempty|\bvide|''/i;
const STATUS_WORD = /\bstatu[st]\b/i;
const OK_STATUS = /200.{1,3}299|ok status/i;
const LINES = /add_header |Header (?:always |onsuccess )?(?:set|merge|append)|setHeader\(/;
const PLACE = /\/etc\/|\.htaccess|VirtualHost|(?:server|http|location) block/i;
const RELOAD = /reload|restart|recharg|redémarr/i;

/**
 * Reads a text about a request and says which facts it tells. A value counts wherever it stands,
 * which is generous: a console line names the page's origin without saying that it is expected.
 */
export function score(text: string, exchange: ReportedExchange): Score {
  const cause = causeOf(exchange);
  const said = text.replaceAll(/\s+/gu, ' ');
  const tells = (value: string): boolean => said.toLowerCase().includes(value.toLowerCase());
  const { failed, got, expected } = failureOf(exchange, cause);
  const others = othersOf(exchange, cause);
  return {
    'which request': tells(serverOf(exchange, cause)) && namesLeg(said, cause),
    ...(failed !== undefined && {
      'what failed': failed === STATUS ? STATUS_WORD.test(said) : tells(failed),
    }),
    ...(got !== undefined && { received: tellsGot(said, got, tells) }),
    ...(expected !== undefined && {
      expected: expected === OK ? OK_STATUS.test(said) : tells(expected),
    }),
    ...(isFixedByHeaders(cause) && {
      'text to paste': LINES.test(text),
      'where it goes': PLACE.test(said),
      'check and reload': RELOAD.test(said),
    }),
    ...(others.length > 0 && { 'what fails next': others.every(tells) }),
  };
}

/** In place of a header's name. */
const STATUS = 'status';

/** A status that passes, in no text's words. */
const OK = '200–299';

function causeOf({ findings, rootCause, url }: ReportedExchange): ReportedFinding {
  const cause = findings.find(({ reason }) => reason === rootCause);
  if (cause === undefined) throw new Error(`no cause for ${url}`);
  return cause;
}

function tellsGot(said: string, got: string | null, tells: (value: string) => boolean): boolean {
  if (got === null) return ABSENT.test(said);
  return got === '' ? EMPTY.test(said) : tells(got.slice(0, 60));
}

interface Failure {
  readonly failed?: string;
  readonly got?: string | null;
  readonly expected?: string;
}

/** Of the hop at which it failed. */
function serverOf({ legs, url }: ReportedExchange, { leg }: ReportedFinding): string {
  return new URL(legs.find(({ hop }) => hop === leg.hop)?.url ?? url).host;
}

/** A request is what everybody means who says no other word for it. */
function namesLeg(said: string, { leg }: ReportedFinding): boolean {
  return leg.kind === 'preflight' ? PREFLIGHT.test(said) : RESPONSE.test(said);
}

/** The header or the status that failed; neither where the browser had its own reasons. */
function failureOf({ legs }: ReportedExchange, cause: ReportedFinding): Failure {
  const { header, value, expected, leg } = cause;
  if (header !== null) {
    return { failed: header, got: value, ...(expected !== null && { expected }) };
  }
  const at = legs.find(({ hop, kind }) => hop === leg.hop && kind === leg.kind);
  const status = at?.status ?? null;
  if (status === null || leg.kind !== 'preflight' || status < 300) return {};
  return { failed: STATUS, got: String(status), expected: OK };
}

/** Headers of the other errors, which come to light when only the first is fixed. */
function othersOf({ findings }: ReportedExchange, cause: ReportedFinding): string[] {
  return findings.flatMap(({ header, severity, certainty }) => {
    const isNext = severity === 'error' && certainty !== 'if-credentialed';
    return isNext && header !== null && header !== cause.header ? [header] : [];
  });
}

/** A redirect is fixed where it is made, or by calling its target: not always by pasting headers. */
function isFixedByHeaders({ reason, severity }: ReportedFinding): boolean {
  const { fixableBy, group } = reasonById(reason);
  return (
    fixableBy === 'cors-headers' &&
    severity === 'error' &&
    group !== 'redirect' &&
    reason !== 'missing-on-redirect'
  );
}

/** The facts that a text should tell and does not. */
export function missingOf(found: Score): Fact[] {
  return FACTS.filter((fact) => found[fact] === false);
}
