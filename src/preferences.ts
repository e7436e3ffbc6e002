import { browser } from './browser.ts';
import type { Locale } from './i18n/index.ts';
import { languages } from './i18n/index.ts';
import type { WatchChoice } from './protocol.ts';
import { WATCH_CHOICES } from './protocol.ts';

/** `auto`: as the browser, or as DevTools inside DevTools. */
export type ThemeChoice = 'auto' | 'light' | 'dark';
export type LanguageChoice = 'auto' | Locale;

/** What the reader chose: with *preserve*, all that Raison stores for good. */
export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  readonly showAllowed: boolean;
  readonly blockedFirst: boolean;
  /** One row for requests that fail alike at the same endpoint. */
  readonly groupAlike: boolean;
  /** Long lines of code go on below. */
  readonly wrap: boolean;
  /** Single letters press buttons: see `ui/state/keys.ts`. */
  readonly keys: boolean;
  /** The number on the toolbar button. */
  readonly badge: boolean;
  /** Exchanges kept of a tab. */
  readonly buffer: number;
  /** When requests are recorded, and on which hosts in any case, as typed. */
  readonly watch: WatchChoice;
  readonly hosts: readonly string[];
  /** The list's share of the panel, in percent. */
  readonly split: number;
  /** By host: the server that the reader chose there, or `not-mine`; the latest choice last. */
  readonly servers: Readonly<Record<string, string>>;
  /** The server chosen last on any host; '' before there is one. */
  readonly lastServer: string;
}

export const DEFAULTS: Preferences = {
  language: 'auto',
  theme: 'auto',
  showAllowed: false,
  blockedFirst: true,
  groupAlike: false,
  wrap: true,
  keys: true,
  badge: true,
  buffer: 1000,
  watch: 'smart',
  hosts: [],
  split: 28,
  servers: {},
  lastServer: '',
};

/** What `storage.session` has room for in a few tabs, and less. */
export const BUFFERS = [100, 300, 1000] as const;

export const SPLIT_LIMITS = { least: 15, most: 75 } as const;

const KEY = 'preferences';
/** Beside the others: the panel's toolbar changes it through the background. */
const PRESERVE_KEY = 'preserve';

/** Stored values may come from another version: whatever does not fit becomes the default. */
export function readPreferences(stored: unknown): Preferences {
  const from: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    language: oneOf(['auto', ...languages], from['language']) ?? DEFAULTS.language,
    theme: oneOf(['auto', 'light', 'dark'], from['theme']) ?? DEFAULTS.theme,
    showAllowed: from['showAllowed'] === true,
    blockedFirst: from['blockedFirst'] !== false,
    groupAlike: from['groupAlike'] === true,
    wrap: from['wrap'] !== false,
    keys: from['keys'] !== false,
    badge: from['badge'] !== false,
    buffer: oneOf(BUFFERS, from['buffer']) ?? DEFAULTS.buffer,
    watch: oneOf(WATCH_CHOICES, from['watch']) ?? DEFAULTS.watch,
    hosts: textsIn(from['hosts']),
    split: clampSplit(from['split']),
    servers: serversIn(from['servers']),
    lastServer: isServerId(from['lastServer']) ? from['lastServer'] : '',
  };
}

function serversIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const known = Object.entries(value).filter((pair): pair is [string, string] =>
    isServerId(pair[1]),
  );
  return Object.fromEntries(known);
}

/** Whether there is a server of that name is seen where the fixes are. */
function isServerId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][\w-]{0,40}$/.test(value);
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function clampSplit(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS.split;
  return Math.min(SPLIT_LIMITS.most, Math.max(SPLIT_LIMITS.least, value));
}

export async function loadPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(KEY);
  return readPreferences(stored[KEY]);
}

export async function savePreferences(preferences: Preferences): Promise<void> {
  await browser.storage.local.set({ [KEY]: preferences });
}

/** Another page of Raison changed them: panel, popup and options follow each other. */
export function onPreferencesChanged(listener: (preferences: Preferences) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change !== undefined) listener(readPreferences(change.newValue));
  });
}

/** The "preserve log" choice; it holds for all tabs. Rejects when the storage cannot be read. */
export async function loadPreserve(): Promise<boolean> {
  const stored = await browser.storage.local.get(PRESERVE_KEY);
  return stored[PRESERVE_KEY] === true;
}

export async function savePreserve(on: boolean): Promise<void> {
  await browser.storage.local.set({ [PRESERVE_KEY]: on });
}

function oneOf<const T>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}
