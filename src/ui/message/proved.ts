import type { Credentials, Entry, ExplainedMessage, Finding } from '../../diagnosis/index.ts';
import { diagnose } from '../../diagnosis/index.ts';
import { isToken } from '../../fetch/index.ts';
import { parseUrl } from '../../model/index.ts';
import type { Lines, MadeAnswer, MadeHop } from '../../model/made-exchange.ts';
import { MADE_PAGE, MADE_URL, madeExchange } from '../../model/made-exchange.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { reasonById } from '../../reasons/index.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';

/** Browsers say these only of requests with credentials. */
const OF_CREDENTIALS: ReadonlySet<string> = new Set([
  'CORSNotSupportingCredentials',
  'CORSMissingAllowCredentials',
]);

/**
 * The least exchange that a message proves, judged. The reason may become a more special one of the
 * same family, when the values that the message carries prove it.
 */
export function provedEntry(
  message: ExplainedMessage,
  known: Known,
): { readonly entry: Entry; readonly finding: Finding } {
  const credentialed = OF_CREDENTIALS.has(message.reason);
  const exchange = madeExchange({
    hops: [provedHop(message, known, credentialed)],
    rest: { origin: known.origin ?? MADE_PAGE },
  });
  const judged = diagnose(exchange);
  const finding = provedFinding(message, known, judged.findings);
  const diagnosis = { ...SAID, credentials: credentialed ? WITH : UNDECIDED, findings: [finding] };
  return { finding, entry: { exchange, diagnosis } };
}

/** Of a blocked exchange; what the console said of it is what was pasted. */
const SAID = { outcome: 'blocked', browserErrors: [], browserValue: '', explained: true } as const;
const WITH: Credentials = { mode: 'include', proof: 'outcome' };
const UNDECIDED: Credentials = { mode: 'unknown', proof: 'undecided' };

function provedHop(message: ExplainedMessage, known: Known, credentialed: boolean): MadeHop {
  const answer = provedAnswer(message, known);
  const sent: Lines = credentialed ? { Cookie: '' } : {};
  const common = { url: known.url ?? MADE_URL, method: known.method ?? 'GET', sent };
  return isPreflighted(known)
    ? { ...common, asks: known.headers, preflight: answer }
    : { ...common, answer };
}

/** Said of the preflight, or of a request that is never sent without one. */
function isPreflighted({ leg, method = 'GET', headers }: Known): boolean {
  if (leg !== undefined) return leg === 'preflight';
  return headers.length > 0 || !['GET', 'HEAD', 'POST'].includes(method);
}

/**
 * The answer as far as the message tells of it. A status that it does not print stands for any: the
 * answer was refused for its headers.
 */
function provedAnswer(
  { reason, vars }: ExplainedMessage,
  { origin = MADE_PAGE }: Known,
): MadeAnswer {
  const { value } = vars;
  const status = Number(vars['status'] ?? 200);
  if (reason === 'CORSNotSupportingCredentials') return [status, { [ALLOW_ORIGIN]: '*' }];
  if (reason === 'CORSMissingAllowCredentials') {
    const own: Lines = value ? { [ALLOW_CREDENTIALS]: value } : {};
    return [status, { [ALLOW_ORIGIN]: origin, ...own }];
  }
  if (value !== undefined && isOfOrigin(reason)) return [status, { [ALLOW_ORIGIN]: value }];
  return [status, WITHOUT_ORIGIN.has(reason) ? {} : { [ALLOW_ORIGIN]: origin }];
}

/** The origin is what the server did not allow, by any value that the message would carry. */
const WITHOUT_ORIGIN: ReadonlySet<ReasonId> = new Set([
  'CORSMissingAllowOrigin',
  'origin-not-allowed',
]);

function isOfOrigin(reason: ExplainedMessage['reason']): boolean {
  const { family } = reasonById(reason);
  return (
    family === 'CORSAllowOriginNotMatchingOrigin' || family === 'CORSMultipleAllowOriginNotAllowed'
  );
}

/** What the message says, with the values that judging it adds; never a value it does not carry. */
function provedFinding(
  message: ExplainedMessage,
  known: Known,
  judged: readonly Finding[],
): Finding {
  const kind = isPreflighted(known) ? 'preflight' : 'actual';
  const found = judged.find(
    (finding) => finding.leg.kind === kind && isSaidBy(message, known, finding.reason),
  );
  return {
    reason: found?.reason ?? message.reason,
    leg: { hop: 0, kind },
    certainty: 'certain',
    severity: reasonById(message.reason).severity,
    vars: { ...toldVars(found?.vars ?? {}, known), ...knownVars(known), ...message.vars },
  };
}

/** The message's own reason, or a more special one when all that it hangs on is known. */
function isSaidBy({ reason, vars }: ExplainedMessage, known: Known, special: ReasonId): boolean {
  const { family } = reasonById(reason);
  if (isOfOrigin(reason) && (known.origin === undefined || vars['value'] === undefined))
    return false;
  if (special === reason) return true;
  if (family !== reasonById(special).family || NEVER_SPECIAL.has(reason)) return false;
  if (isOfOrigin(reason)) return true;
  return known.leg !== undefined && (vars['status'] !== undefined || !HANGS_ON_STATUS.has(reason));
}

/** Without a status, and the leg it belongs to, nothing more special than these is proved. */
const HANGS_ON_STATUS: ReadonlySet<ReasonId> = new Set([
  'CORSMissingAllowOrigin',
  'CORSPreflightDidNotSucceed',
]);

/** Whether two lines or one list: Chromium says the same of both. */
const NEVER_SPECIAL: ReadonlySet<ReasonId> = new Set(['CORSMultipleAllowOriginNotAllowed']);

/** Without the stand-ins: the message adds the header's value and the status when it has them. */
function toldVars(vars: Finding['vars'], { origin }: Known): Record<string, string> {
  const standIns = ['origin', 'url', 'host', 'method', 'status', 'value'];
  const told = Object.entries(vars).filter(
    ([name, value]) =>
      !standIns.includes(name) &&
      (name !== 'expected' || origin !== undefined || value !== MADE_PAGE),
  );
  return Object.fromEntries(told);
}

function knownVars({ origin, method, url }: Known): Record<string, string> {
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(method === undefined ? {} : { method }),
    ...(url === undefined ? {} : { host: parseUrl(url)?.host ?? url }),
  };
}

/** What the reader adds by hand, as typed. */
export interface Added {
  readonly origin?: string;
  readonly method?: string;
  /** Header names with commas or blanks between them. */
  readonly headers?: string;
}

/** What is known of the request: from the message, or from the reader. */
export interface Known {
  readonly url: string | undefined;
  readonly origin: string | undefined;
  readonly method: string | undefined;
  readonly headers: readonly string[];
  /** On which leg the browser stopped it; `undefined` where the message leaves that open. */
  readonly leg: 'preflight' | 'actual' | undefined;
}

/** Joins what a message carries with what the reader adds; the message's own word wins. */
export function knownFrom({ reason, vars, leg, browser }: ExplainedMessage, added: Added): Known {
  const isOfPreflight = leg === 'preflight' || reasonById(reason).looksAt === 'preflight';
  const toldLeg = isOfPreflight ? 'preflight' : browser === 'chromium' ? 'actual' : undefined;
  const names = [vars['names'] ?? '', added.headers ?? ''].join(' ').split(/[\s,]+/);
  return {
    url: httpUrl(vars['url']),
    origin: vars['origin'] ?? originIn(added.origin),
    method: vars['method'] ?? methodIn(added.method),
    headers: [...new Set(names.map((name) => name.toLowerCase()).filter(isToken))],
    leg: toldLeg,
  };
}

export type Need = 'url' | 'origin' | 'method' | 'headers';

/** What would make a fix whole. Header names are never known to be complete. */
export function needsOf({ url, origin, method, leg }: Known): Need[] {
  const needs: [Need, boolean][] = [
    ['url', url === undefined],
    ['origin', origin === undefined],
    ['method', method === undefined && leg !== 'actual'],
    ['headers', leg !== 'actual'],
  ];
  return needs.flatMap(([need, isOpen]) => (isOpen ? [need] : []));
}

/** A request has no need of headers of its own; without the others there is no fix. */
export function isMissing(known: Known): boolean {
  return needsOf(known).some((need) => need !== 'headers');
}

/** A whole address is taken for its origin: that is what the address bar gives. */
export function originIn(typed = ''): string | undefined {
  const { origin, protocol } = parseUrl(typed.trim()) ?? {};
  return origin === 'null' || !protocol?.startsWith('http') ? undefined : origin;
}

function methodIn(typed = ''): string | undefined {
  return isToken(typed.trim()) ? typed.trim() : undefined;
}

function httpUrl(url = ''): string | undefined {
  return /^https?:\/\//i.test(url) ? parseUrl(url)?.href : undefined;
}
