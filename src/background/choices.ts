import { browser } from '../browser.ts';
import type { WatchChoice } from '../protocol.ts';
import { WATCH_CHOICES } from '../protocol.ts';
import { logFailure } from './errors.ts';
import { LIMITS } from './store/exchange-buffer.ts';

/** What the reader chose on the options page that concerns the background. */
export interface Choices {
  readonly badge: boolean;
  /** Exchanges kept of a tab. */
  readonly perTab: number;
  readonly watch: WatchChoice;
  /** Hosts whose pages are watched as the developer's own, as typed. */
  readonly hosts: readonly string[];
}

const KEY = 'preferences';
const LEAST = 50;

/** Stored by the pages (`src/ui/preferences.ts`); what does not fit becomes the default. */
export function readChoices(stored: unknown): Choices {
  const from: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const buffer = from['buffer'];
  const fits = typeof buffer === 'number' && buffer >= LEAST && buffer <= LIMITS.perTab;
  return {
    badge: from['badge'] !== false,
    perTab: fits ? buffer : LIMITS.perTab,
    watch: WATCH_CHOICES.find((choice) => choice === from['watch']) ?? 'smart',
    hosts: textsIn(from['hosts']),
  };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Tells the choices now and whenever they change. Registers its listener at once. */
export function followChoices(tell: (choices: Choices) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change !== undefined) tell(readChoices(change.newValue));
  });
  browser.storage.local.get(KEY).then(
    (stored) => tell(readChoices(stored[KEY])),
    (error: unknown) => {
      logFailure('read the options', error);
      tell(readChoices(undefined));
    },
  );
}
