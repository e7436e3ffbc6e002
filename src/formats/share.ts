import type { Entry } from '../diagnosis/index.ts';
import { planAtHand } from '../fixes/index.ts';
import { callOf, posixCommand, windowsCommand } from '../fixes/quoting/curl.ts';
import type { Locale } from '../i18n/index.ts';
import type { LegKind } from '../model/index.ts';
import { firstHop, legsOf, visibleText } from '../model/index.ts';
import { harOf } from './har/write.ts';
import { BROWSERS, markdownOf } from './markdown/markdown.ts';
import { canOwnerHelp, ownerMessage } from './owner-message.ts';
import { redactEntry } from './redact.ts';
import { reportOf } from './report/report.ts';
import type { Fault, Lines } from './wording.ts';
import {
  faultOf,
  faultTexts,
  faultTitle,
  linesOf,
  linesText,
  plain,
  say,
  titleOf,
} from './wording.ts';

/** What one exchange can be copied as. */
export const shareKinds = [
  'markdown',
  'owner',
  'curl-posix',
  'curl-windows',
  'report',
  'assistant',
] as const;

export type ShareKind = (typeof shareKinds)[number];

export interface ShareOptions {
  /** True unless said otherwise: see `redact.ts` for what goes. */
  readonly redact?: boolean;
}

/** What this exchange can be copied as: a message to the owner only where the owner can help. */
export function shareKindsFor(entry: Entry): ShareKind[] {
  return shareKinds.filter((kind) => kind !== 'owner' || canOwnerHelp(entry));
}

/** One exchange as text to copy. */
export function shareAs(
  kind: ShareKind,
  entry: Entry,
  locale: Locale,
  { redact = true }: ShareOptions = {},
): string {
  return WRITERS[kind](redact ? redactEntry(entry) : entry, locale, redact);
}

/** All exchanges of a tab as a file to save; `entries` oldest first. */
export interface Shared {
  readonly entries: readonly Entry[];
  readonly tabId: number;
  /** Older exchanges that the recorder had no room for. */
  readonly dropped: number;
  /** Raison's own, from its manifest. */
  readonly version: string;
}

export const fileKinds = ['report', 'har'] as const;

export type FileKind = (typeof fileKinds)[number];

/** A tab's exchanges as the text of a JSON file. */
export function shareTab(
  kind: FileKind,
  { entries, tabId, dropped, version }: Shared,
  { redact = true }: ShareOptions = {},
): string {
  if (kind === 'har') return json(harOf(entries, version, redact));
  return json(reportOf(tabId, entries, dropped, { redact }));
}

type Writer = (entry: Entry, locale: Locale, isRedacted: boolean) => string;

const WRITERS: Readonly<Record<ShareKind, Writer>> = {
  markdown: markdownOf,
  owner: ownerMessage,
  'curl-posix': (entry) => commands(entry, 'posix'),
  'curl-windows': (entry) => commands(entry, 'windows'),
  report: (entry) => json(reportOf(entry.exchange.tabId, [entry], 0, { redact: false })),
  assistant: assistantText,
};

function commands(entry: Entry, shell: 'posix' | 'windows'): string {
  const codes = curlCommands(entry, shell).map(({ code }) => `${code}\n`);
  return codes.join('\n');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Of a text for an assistant: about 1,500 tokens at three characters each, as code and paths have. */
export const MOST_CHARACTERS = 4500;

/** What an assistant needs to know: the panel and the tools of `raison mcp` say it in this form. */
export interface Brief {
  /** Request, verdict. */
  readonly head: readonly string[];
  readonly faults: readonly Fault[];
  readonly lines: Lines | undefined;
  readonly tail: readonly string[];
  /** In place of the lines, where there is no room for them. */
  readonly without?: string;
}

/**
 * Every fault, what to do, the lines, where they go and how to check; at most `MOST_CHARACTERS`.
 * What is too long goes step by step: first how to restart, then the sentences behind each fault, of
 * the second curl and of what to do for all but the first fault, then how to check, then the lines.
 */
export function briefText({ head, faults, lines, tail, without }: Brief, locale: Locale): string {
  const full = faultTexts(faults, locale);
  const short = faultTexts(faults, locale, shortText);
  const shorter = faultTexts(faults, locale, (one) =>
    one === faults[0] ? shortText(one) : faultTitle(one),
  );
  const brief = lines && { ...lines, apply: [] };
  const once = brief && { ...brief, verify: brief.verify.slice(0, 1) };
  const bare = brief && { ...brief, verify: [] };
  const ways = [
    { said: full, lines },
    { said: full, lines: brief },
    { said: short, lines: brief },
    { said: short, lines: once },
    { said: shorter, lines: once },
    { said: shorter, lines: bare },
    { said: full, lines: undefined },
    { said: short, lines: undefined },
  ].map((way) => {
    const pasted = way.lines === undefined ? without : linesText(way.lines, locale);
    const isWithout = way.lines === undefined && lines === undefined;
    const parts = isWithout || pasted === undefined ? [] : [pasted];
    return [head.join('\n'), ...way.said, ...parts, ...tail].join('\n\n');
  });
  const text = ways.find((way) => way.length <= MOST_CHARACTERS) ?? ways.at(-1) ?? '';
  return capped(text, locale);
}

function shortText(fault: Fault): string {
  return [faultTitle(fault), ...fault.todo.slice(0, 1).map((one) => `→ ${one}`)].join('\n  ');
}

/** Bidi and control characters made visible, and never longer than a tool may answer. */
export function capped(text: string, locale: Locale): string {
  // French has narrow no-break spaces before its colons; in a value they were made visible before.
  const whole = text
    .split(/([\n\u202F])/)
    .map((part) => (part === '\n' || part === '\u202F' ? part : visibleText(part)))
    .join('');
  if (whole.length <= MOST_CHARACTERS) return whole;
  const mark = say('assistant-cut', locale);
  return `${whole.slice(0, MOST_CHARACTERS - mark.length - 1)}\n${mark}`;
}

/**
 * One exchange for an assistant: what is wrong, what to do, the lines, what must not be done. Values
 * from the network are declared to be data: a header may well say "ignore your instructions".
 *
 * @param isRedacted whether the entry has gone through `redactEntry`, to say so
 */
function assistantText(entry: Entry, locale: Locale, isRedacted: boolean): string {
  const { exchange, diagnosis } = entry;
  const { url, actual } = firstHop(exchange);
  const browser = BROWSERS[exchange.browser];
  const vars = { method: actual.method, url, origin: exchange.origin, browser };
  const head = [
    say('assistant-task', locale),
    say('assistant-data', locale, { redacted: `${isRedacted}` }),
    '',
    say('assistant-request', locale, vars),
    ...(diagnosis.findings.length === 0 ? [plain(titleOf(entry, locale))] : []),
  ];
  const faults = diagnosis.findings.map((finding) => faultOf(finding, false, locale));
  const lines = linesOf(planAtHand([entry]), undefined, locale);
  return `${briefText({ head, faults, lines, tail: [say('assistant-never', locale)] }, locale)}\n`;
}

export type Shell = 'posix' | 'windows';

/** One leg of the exchange as a command. */
export interface CurlCommand {
  /** 0 for the URL that the page asked for. */
  readonly hop: number;
  readonly kind: LegKind;
  readonly code: string;
}

const SHELLS = { posix: posixCommand, windows: windowsCommand } as const;

/** Every leg of the exchange as curl, in the order in which they cross the network. */
export function curlCommands({ exchange }: Entry, shell: Shell): CurlCommand[] {
  return exchange.hops.flatMap((hop, index) =>
    legsOf(hop).map((leg) => ({
      hop: index,
      kind: leg.kind,
      code: SHELLS[shell](callOf(hop, leg)),
    })),
  );
}
