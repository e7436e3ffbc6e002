import { computed, effect, signal } from '@preact/signals';
import { connectAs } from '../../browser.ts';
import type { Entry } from '../../diagnosis/index.ts';
import type { PanelRequest, PanelUpdate, Timing } from '../../protocol.ts';
import { PORT_NAME } from '../../protocol.ts';
import type { Listing } from '../list/listing.ts';
import { arrange, countEntries, grouped } from '../list/listing.ts';
import { onceVisible, paced, whenIdle } from './loading.tsx';
import { filterEntries, SearchIndex, searchText } from './search.ts';
import { learnWhetherPrivate } from './server-choice.ts';
import { locale, preferences } from './settings.ts';
import type { Journal } from './tab-connection.ts';
import { applyUpdate, EMPTY, followTab } from './tab-connection.ts';

/** What is rendered: follows `heard` while somebody can see the page. */
export const journal = signal(EMPTY);
export const connected = signal(true);
export const following = signal(false);
export const filterText = signal('');
export const selectedId = signal<string | undefined>(undefined);

/**
 * Where there is no room for both: the chosen request stands in the list's place. It does from the
 * start, so that the main question is answered without a click.
 */
export const isDetailShown = signal(true);

/** Arranged again when the journal changes, not at each letter of the filter. */
const arranged = computed(() => arrange(journal.value.entries, preferences.value));
const searched = computed(() => {
  const language = locale.value;
  return new SearchIndex(arranged.value, (entry) => searchText(entry, language));
});
export const shown = computed(() => filterEntries(filterText.value, searched.value));
/** Groups of the list that stand open, by their key. */
export const unfolded = signal<ReadonlySet<string>>(new Set());
export const listing = computed<Listing>(() =>
  preferences.value.groupAlike ? grouped(shown.value, unfolded.value) : { rows: shown.value },
);
export const counts = computed(() => countEntries(journal.value.entries));
export const selected = computed<Entry | undefined>(
  () =>
    journal.value.entries.find(({ exchange }) => exchange.id === selectedId.value) ??
    (isSelectedGone.value ? gone.value : undefined),
);

/** The chosen entry, once the background has dropped it for want of room. */
const gone = signal<Entry | undefined>(undefined);

/** What is chosen is on screen only: neither the list nor the background has it any more. */
export const isSelectedGone = computed(
  () => gone.value !== undefined && gone.value.exchange.id === selectedId.value,
);

/** What the reader is reading does not vanish under their eyes. */
function keepSelected(update: PanelUpdate): void {
  const id = selectedId.peek();
  if (update.type === 'snapshot') gone.value = undefined;
  else if (id !== undefined && update.gone?.includes(id)) {
    gone.value = heard.entries.find(({ exchange }) => exchange.id === id);
  }
}

let heard = EMPTY;
let send: (request: PanelRequest) => void = () => undefined;

/** What a file holds, while it is shown in the tab's place. */
const aside = signal<Journal | undefined>(undefined);

/** The list shows a file's exchanges: none of them is the inspected page's to hear of. */
export const isFileShown = computed(() => aside.value !== undefined);

const show = paced(() => {
  journal.value = aside.peek() ?? heard;
  selectFirstBlocked();
});

/** Shows a file's exchanges, or (`undefined`) the tab's again, of which nothing was lost. */
export function showInstead(other: Journal | undefined): void {
  aside.value = other;
  selectedId.value = undefined;
  show();
}

/** The first letter of a filter finds the index ready. */
effect(() => {
  const index = searched.value;
  return whenIdle(() => index.advance());
});

/** Follows a tab for as long as the page lives. */
export function follow(tabId: number): void {
  following.value = true;
  void learnWhetherPrivate(tabId);
  send = followTab({
    tabId,
    connect: () => connectAs(PORT_NAME),
    later: (delay, task) => setTimeout(() => onceVisible(task), delay),
    onUpdate(update) {
      keepSelected(update);
      heard = applyUpdate(heard, update);
      show();
    },
    onConnection: (now) => {
      connected.value = now;
    },
  });
}

export function clear(): void {
  send({ type: 'clear' });
  heard = { ...EMPTY, preserve: heard.preserve };
  selectedId.value = undefined;
  journal.value = heard;
}

export function preserve(on: boolean): void {
  send({ type: 'preserve', on });
  heard = { ...heard, preserve: on };
  show();
}

/** Tells what the inspected page says of its own requests. */
export function timed(timings: readonly Timing[]): void {
  send({ type: 'timings', timings });
}

/** The main question gets its answer without a click; once something is selected it stays so. */
function selectFirstBlocked(): void {
  if (selected.value !== undefined) return;
  const blocked = shown.value.find(({ diagnosis }) => diagnosis.outcome === 'blocked');
  selectedId.value = blocked?.exchange.id;
}
