import { computed, effect, signal } from '@preact/signals';
import type { Runtime } from '../../browser.ts';
import { browser, connectAs } from '../../browser.ts';
import type { Entry } from '../../diagnosis/index.ts';
import type {
  EndedPreview,
  Preview,
  PreviewSpec,
  PreviewsState,
} from '../../fixes/preview/index.ts';
import type { PreviewAnswer, PreviewProblem, PreviewRequest } from '../../protocol.ts';
import { holdName, PREVIEWS_KEY } from '../../protocol.ts';

/** What the background last wrote: pages read it themselves, so that it need not run for them. */
const state = signal<PreviewsState>({ on: [], past: [] });

/** The tab of this page, if it follows one. */
export const previewTab = signal<number | undefined>(undefined);

/** Ends of this tab's previews that the reader has been told of, by id. */
const told = signal<ReadonlySet<string>>(new Set());

const previewsOn = computed<readonly Preview[]>(() => state.value.on);
export const previewsHere = computed(() =>
  previewsOn.value.filter(({ tabId }) => tabId === previewTab.value),
);
export const previewsElsewhere = computed(() =>
  previewsOn.value.filter(({ tabId }) => tabId !== previewTab.value),
);

/** Of this tab, ended while this page was open, and not yet put away by the reader. */
export const previewsEnded = computed<readonly EndedPreview[]>(() =>
  state.value.past.filter(
    ({ id, tabId, ended }) =>
      tabId === previewTab.value && ended >= performance.timeOrigin && !told.value.has(id),
  ),
);

export function putAway(...previews: readonly EndedPreview[]): void {
  told.value = new Set([...told.value, ...previews.map(({ id }) => id)]);
}

/**
 * Follows the previews for as long as the page lives.
 *
 * @param tabId the tab that the page shows, if any
 * @param holds whether the previews of that tab may stay on as long as the page is open
 */
export function followPreviews(tabId: number | undefined, holds: boolean): void {
  previewTab.value = tabId;
  const { session } = browser.storage;
  session.onChanged.addListener((changes) => {
    const change = changes[PREVIEWS_KEY];
    if (change !== undefined) state.value = stateOf(change.newValue);
  });
  session
    .get(PREVIEWS_KEY)
    .then((stored) => (state.value = stateOf(stored[PREVIEWS_KEY])))
    .catch((error: unknown) => console.error('Raison could not look for previews', error));
  if (tabId === undefined || !holds) return;
  const isOn = computed(() => previewsHere.value.length > 0);
  effect(() => (isOn.value ? holdTab(tabId) : undefined));
}

/** Only the background writes there, so a shape is taken as given. */
function stateOf(stored: unknown): PreviewsState {
  return stored === undefined ? { on: [], past: [] } : (stored as PreviewsState);
}

/** Well within the time after which the background takes a page for closed, in milliseconds. */
const AGAIN = 200;

/**
 * Firefox may lose a connection that is made while it stops the background, without a word
 * (observed); a message always wakes it. In milliseconds.
 */
const BEAT = 4000;

/**
 * Tells the background, by an open port, that somebody sees this tab's previews.
 *
 * @returns lets go
 */
function holdTab(tabId: number): () => void {
  let isHeld = true;
  let held: Runtime.Port | undefined;
  const hold = (): void => {
    if (!isHeld) return;
    held = connectAs(holdName(tabId));
    held?.onDisconnect.addListener(() => setTimeout(hold, AGAIN));
  };
  hold();
  const beating = setInterval(() => {
    if (held !== undefined) beat();
  }, BEAT);
  return () => {
    isHeld = false;
    clearInterval(beating);
    held?.disconnect();
  };
}

function beat(): void {
  const request: PreviewRequest = { type: 'preview-beat' };
  browser.runtime.sendMessage(request).catch((error: unknown) => {
    console.error('Raison found nobody who watches over the preview', error);
  });
}

/** Why the last wish came to nothing, and for which exchange. */
export const problem = signal<{ exchangeId: string; why: PreviewProblem } | undefined>(undefined);

export async function startPreview({ exchange }: Entry, spec: PreviewSpec): Promise<void> {
  const { id: exchangeId, tabId } = exchange;
  problem.value = undefined;
  const answer = await ask({ type: 'preview-start', tabId, exchangeId, spec });
  if ('problem' in answer) problem.value = { exchangeId, why: answer.problem };
}

export function stopPreview(id: string): void {
  void ask({ type: 'preview-stop', id });
}

export function pinPreview(id: string, pinned: boolean): void {
  void ask({ type: 'preview-pin', id, pinned });
}

async function ask(request: PreviewRequest): Promise<PreviewAnswer> {
  try {
    return (await browser.runtime.sendMessage(request)) as PreviewAnswer;
  } catch (error) {
    // The background did not wake: an extension that was updated meanwhile has none for this page.
    console.error('Raison got no answer about a preview', error);
    return { problem: 'refused' };
  }
}
