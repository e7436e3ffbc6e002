import type { Entry } from '../diagnosis/index.ts';
import type { Locale } from '../i18n/index.ts';
import { assistantText } from './assistant.ts';
import { curlCommands } from './curl.ts';
import { harOf } from './har/write.ts';
import { markdownOf } from './markdown/markdown.ts';
import { canOwnerHelp, ownerMessage } from './owner-message.ts';
import { redactEntry } from './redact.ts';
import { reportOf } from './report/report.ts';

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
