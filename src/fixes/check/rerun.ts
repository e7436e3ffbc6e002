import type { Entry, Finding } from '../../diagnosis/index.ts';
import { isSafeMethod, preflightQuestion } from '../../fetch/index.ts';
import type { Exchange, HeaderList } from '../../model/index.ts';
import { firstHop, getHeader, parseUrl } from '../../model/index.ts';
import type { PlanOptions } from '../index.ts';
import { carriesLogin } from '../preview/preview.ts';

/** A request as the page made it, as far as Raison knows it; never with a body. */
export interface Rerun {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly credentials: 'include' | 'same-origin';
  /** Origin of the page that must ask. */
  readonly origin: string;
  /** Headers whose values Raison did not keep: something else stands in their place. */
  readonly unknown: readonly string[];
  /** Does the method promise to change nothing? Otherwise the developer is asked first. */
  readonly safe: boolean;
}

/**
 * Why a request cannot be made again by a script in the page. `type`: no script made it. `frame`: a
 * frame did, which scripts from DevTools do not reach. `worker`: a service worker did.
 */
export type RerunLimit = 'type' | 'frame' | 'worker' | 'login' | 'origin';

/** What to ask again for an exchange, or why it can only be asked by reloading the page. */
export function rerunOf(
  entry: Entry,
  { credentials }: PlanOptions = {},
): Rerun | { readonly limit: RerunLimit } {
  const { exchange, diagnosis } = entry;
  const limit = limitOf(exchange);
  if (limit !== undefined) return { limit };
  const { url, actual } = firstHop(exchange);
  const named = headersOf(exchange);
  const isCredentialed = credentials ?? diagnosis.credentials.mode === 'include';
  return {
    url,
    method: actual.method,
    headers: named.map(({ name, value }) => [name, value ?? placeholderFor(name)] as const),
    credentials: isCredentialed ? 'include' : 'same-origin',
    origin: exchange.origin,
    unknown: named.filter(({ value }) => value === undefined).map(({ name }) => name),
    safe: isSafeMethod(actual.method.toUpperCase()),
  };
}

function limitOf({
  tabId,
  frameId,
  type,
  origin,
  hops: [{ url }],
}: Exchange): RerunLimit | undefined {
  if (tabId < 0) return 'worker';
  if (frameId !== 0) return 'frame';
  if (type !== 'xmlhttprequest') return 'type';
  if (carriesLogin(url)) return 'login';
  return parseUrl(origin) === undefined ? 'origin' : undefined;
}

/** No request needs more, and a hostile one should not make us write more. */
const MOST_HEADERS = 40;

/**
 * The headers that the page set itself: those that the preflight asked for. Without one there were
 * none that matter to CORS, or the browser remembered; then what only pages send tells. Another
 * extension may have added such a header after the page, so without a preflight the page is handed
 * no value but that of `Content-Type`.
 */
function headersOf(exchange: Exchange): { name: string; value: string | undefined }[] {
  const { preflight, actual } = firstHop(exchange);
  const sent = actual.sent ?? [];
  const asked = preflightQuestion(preflight?.sent)?.headerNames;
  const names = asked ?? sent.filter(isOwn).map(nameOf);
  return names.slice(0, MOST_HEADERS).map((name) => {
    const isPagesOwn = asked !== undefined || /^content-type$/i.test(name);
    return { name, value: isPagesOwn ? valueOf(sent, name) : undefined };
  });
}

function nameOf({ name }: HeaderList[number]): string {
  return name;
}

function isOwn({ name }: HeaderList[number]): boolean {
  return /^(?:x-|content-type$|authorization$)/i.test(name);
}

/** Hidden values are secrets or may be, cut ones would be wrong. */
function valueOf(sent: HeaderList, name: string): string | undefined {
  const lines = sent.filter((header) => header.name.toLowerCase() === name.toLowerCase());
  const isWhole = lines.every(({ hidden, cut }) => hidden === undefined && !cut);
  return isWhole ? (getHeader(lines, name) ?? undefined) : undefined;
}

/** Makes the browser ask for the same permission; JSON is what most pages send. */
function placeholderFor(name: string): string {
  return name.toLowerCase() === 'content-type' ? 'application/json' : 'raison-check';
}

/**
 * What became of a finding. `unseen`: the exchange did not get as far as to show it this time, so
 * nothing can be said.
 */
export type Change = 'fixed' | 'still' | 'new' | 'unseen';

export interface Compared {
  readonly finding: Finding;
  readonly change: Change;
}

/**
 * Two exchanges of one request, finding by finding, as the browser saw them: a preview's effect
 * counts. First what was wrong before, in its order, then what is new. What hinges on credentials
 * wherever it is found is left out: it may never have been there.
 */
export function compareFindings(before: Entry, after: Entry): Compared[] {
  const is = asSeen(after);
  const was = asSeen(before).diagnosis.findings;
  const old = was.map((finding): Compared => ({ finding, change: changeOf(finding, is) }));
  const known = new Set(was.map(keyOf));
  const added = is.diagnosis.findings.filter((finding) => !known.has(keyOf(finding)));
  const fresh = added.map((finding): Compared => ({ finding, change: 'new' }));
  const sure = new Set([...was, ...is.diagnosis.findings].filter(isSure).map(keyOf));
  return [...old, ...fresh].filter(({ finding }) => sure.has(keyOf(finding)));
}

function isSure({ certainty }: Finding): boolean {
  return certainty !== 'if-credentialed';
}

/** With a preview, the exchange as the browser saw it. */
export function asSeen(entry: Entry): Entry {
  return entry.previewed ?? entry;
}

function changeOf(finding: Finding, after: Entry): Change {
  const found = after.diagnosis.findings.some((one) => keyOf(one) === keyOf(finding));
  if (found) return 'still';
  return isReached(finding, after) ? 'fixed' : 'unseen';
}

/** Only an answer on the same leg can show that a fault is gone from there, once it was judged. */
function isReached({ leg }: Finding, { exchange, diagnosis }: Entry): boolean {
  const hop = exchange.hops[leg.hop];
  const answer = leg.kind === 'preflight' ? hop?.preflight?.answer : hop?.actual.answer;
  const isJudged = exchange.end === 'completed' || diagnosis.outcome !== 'unknown';
  return answer !== undefined && isJudged;
}

function keyOf({ reason, leg }: Finding): string {
  return `${leg.hop} ${leg.kind} ${reason}`;
}
