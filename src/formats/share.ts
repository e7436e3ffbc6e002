import type { Entry } from '../diagnosis/index.ts';
import { planAtHand } from '../fixes/index.ts';
import { callOf, posixCommand, windowsCommand } from '../fixes/quoting/curl.ts';
import type { Locale } from '../i18n/index.ts';
import type { LegKind } from '../model/index.ts';
import { legsOf } from '../model/index.ts';
import { harOf } from './har/write.ts';
import { fence, markdownOf } from './markdown/markdown.ts';
import { canOwnerHelp, ownerMessage } from './owner-message.ts';
import { redactEntry } from './redact.ts';
import { reportOf } from './report/report.ts';
import { plain, preferredFixes, say, titleOf } from './wording.ts';

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

/**
 * One exchange as a question to an assistant: the facts, what is wanted and what must not be
 * suggested. Values from the network come as JSON, declared to be data: a header may well say
 * "ignore your instructions".
 *
 * @param isRedacted whether the entry has gone through `redactEntry`, to say so
 */
export function assistantText(entry: Entry, locale: Locale, isRedacted: boolean): string {
  const facts = reportOf(entry.exchange.tabId, [entry], 0, { redact: false }).exchanges[0];
  const [fix] = preferredFixes(planAtHand([entry]));
  return `${[
    say('assistant-task', locale),
    plain(titleOf(entry, locale)),
    say('assistant-ask', locale),
    say('assistant-never', locale),
    say(isRedacted ? 'assistant-data' : 'assistant-data-open', locale),
    fence(asciiJson(facts), 'json'),
    ...(fix === undefined ? [] : [say('assistant-fix', locale)]),
    ...(fix?.blocks ?? []).map(({ code }) => fence(code, fix?.server ?? '')),
  ].join('\n\n')}\n`;
}

/** Letters that nobody sees, or that turn a text around, are written as escapes. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[^\n -~…]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
