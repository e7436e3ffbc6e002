import type { ConsoleOf } from '../browsers/patterns.ts';
import { messagePatterns } from '../browsers/patterns.ts';
import type { LegKind } from '../model/index.ts';
import { endpointOf, parseUrl } from '../model/index.ts';
import type { ReasonId } from '../reasons/index.ts';
import { reasonById } from '../reasons/index.ts';

/** What a pasted console line says. */
export interface ExplainedMessage {
  readonly reason: ReasonId;
  /** Whose wording it is; `undefined` where both word it alike. */
  readonly browser: ConsoleOf | undefined;
  /** The leg it speaks of, when it says so. */
  readonly leg: LegKind | undefined;
  /** Values for the reason's texts; those the message does not carry are absent. */
  readonly vars: Readonly<Record<string, string>>;
}

/** Longer pastes hold more than a message; the rest is not read. */
const LONGEST = 8_000;

/**
 * Reads a console line pasted from anywhere: Chromium, Firefox or WebKit, English or French, current
 * or former wording. `undefined` for text that is no message we know.
 */
export function explainMessage(pasted: string): ExplainedMessage | undefined {
  const text = fold(pasted.slice(0, LONGEST));
  for (const { browser, reason, sentence } of messagePatterns) {
    const match = sentence.exec(text);
    if (match !== null) return explained(text, reason, browser ?? browserIn(text), match.groups);
  }
  return undefined;
}

function explained(
  text: string,
  reason: ReasonId,
  browser: ConsoleOf | undefined,
  groups: Record<string, string> | undefined,
): ExplainedMessage {
  const vars = { ...valuesIn(text), ...named(groups) };
  return { reason, browser, leg: legIn(text), vars: { ...vars, ...expectedBy(reason, vars) } };
}

function legIn(text: string): LegKind | undefined {
  return /preflight|pré-vérification|contrôle en amont/i.test(text) ? 'preflight' : undefined;
}

/** Messages that several browsers word alike are told by the codes in them, or by whose word for it they hold. */
function browserIn(text: string): ConsoleOf | undefined {
  if (/net::|\(blocked:/.test(text)) return 'chromium';
  if (/\b(?:NS|SEC|SSL|MOZILLA_PKIX)_ERROR_|NetworkError when attempting/.test(text)) {
    return 'firefox';
  }
  if (/Failed to fetch/.test(text)) return 'chromium';
  return /Load failed|due to access control checks/.test(text) ? 'webkit' : undefined;
}

function named(groups: Record<string, string> | undefined): Record<string, string> {
  const pairs = Object.entries(groups ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs);
}

type Vars = Readonly<Record<string, string>>;

/** The variable that holds a value that would pass, by the MDN reason or reason the message stands under. */
const EXPECTED: Readonly<Record<string, (vars: Vars) => string | undefined>> = {
  CORSMissingAllowOrigin: ({ origin }) => origin,
  CORSAllowOriginNotMatchingOrigin: ({ origin }) => origin,
  CORSMultipleAllowOriginNotAllowed: ({ origin }) => origin,
  CORSNotSupportingCredentials: ({ origin }) => origin,
  CORSMissingAllowCredentials: () => 'true',
  CORSMethodNotFound: ({ method }) => method,
  CORSMissingAllowHeaderFromPreflight: ({ names }) => names,
  'origin-not-allowed': ({ origin }) => origin,
};

/** What would pass, as far as a message carries it; `null` is no origin to allow. */
function expectedBy(reason: ReasonId, vars: Vars): Record<string, string> {
  const expected = EXPECTED[reasonById(reason).family ?? reason]?.(vars);
  return expected === undefined || expected === 'null' ? {} : { expected };
}

/**
 * Makes pasted console text comparable: curly quotes, guillemets and the many blanks of French
 * typography become plain ones. Values inside quotes keep their characters.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n]+/g, ' ')
    .replace(/\u00ab ?| ?\u00bb/g, "'")
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * Chromium: `at 'URL' from origin 'ORIGIN'`; Firefox: `resource at URL. (Reason…` and its French;
 * WebKit and former Chromium: `cannot load URL` without quotation marks.
 */
const URL_FORMS = [
  /\bat '(?<url>[^' ]+)'/,
  /(?:resource at|située sur|endpoint|resource) '?(?<url>https?:\/\/[^' ]+?)'?[.,]? (?:\(Reason|Raison|\()/,
  /(?:Connecting to|Refused to connect to|cannot load|endpoint) '(?<url>[^' ]+)'/,
  /(?:Refused to connect to|cannot load|[Rr]edirection to|insecure content from|failure response for|Cancelled load to) (?<url>https?:\/\/[^' ]+?)(?=[.:,]? |[.:,]?$)/,
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?<url>https?:\/\/\S+)/,
];

/** Address, origin and status that a console message carries. */
export function valuesIn(text: string): Record<string, string> {
  const url = URL_FORMS.map((form) => form.exec(text)?.groups?.['url']).find(Boolean);
  const origin = originIn(text);
  const status = /(?:Status code|Code d'état|HTTP status code) ?:? ?(\d{3})/.exec(text)?.[1];
  return {
    ...(url === undefined ? {} : { url: endpointOf(url), host: parseUrl(url)?.host ?? url }),
    ...(origin === undefined ? {} : { origin }),
    ...(status === undefined ? {} : { status }),
  };
}

/** Former Chromium says `Font from origin 'X'` of the resource, and names the page behind it. */
function originIn(text: string): string | undefined {
  const refused = /\bOrigin '?([^' ]+?)'? is (?:therefore )?not allowed/.exec(text)?.[1];
  if (refused !== undefined || /blocked from loading by/.test(text)) return refused;
  return /from origin '([^']+)'/.exec(text)?.[1];
}
