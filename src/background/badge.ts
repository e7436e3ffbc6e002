import { browser } from '../browser.ts';
import { countFailures } from '../diagnosis/failure-key.ts';
import { guarded, logFailure } from './errors.ts';
import type { DiagnosisCache } from './ports/diagnosis-cache.ts';
import { NO_TAB } from './store/exchange-buffer.ts';
import type { TabLog } from './store/tab-log.ts';

/** Often enough to look immediate; diagnosing at every event of a burst would not be. */
const BADGE_PAUSE = 150;

/** White on this red has a contrast of 6.5 : 1, on this blue of 6.4 : 1 (WCAG AA: 4.5 : 1). */
const RED = '#b3261e';
const BLUE = '#0b57d0';
/** 6.0 : 1. */
const GREY = '#5f6368';
const WHITE = '#ffffff';

/** Where previews are on: there the badge is blue, since what it counts is not what the page sees. */
export interface PreviewSource {
  readonly on: readonly { readonly tabId: number }[];
  onChange(listener: (tabIds: readonly number[]) => void): void;
}

/** Where something failed before it was watched: nobody can count that. */
export interface MissedFailures {
  hasMissedFailure(tabId: number): boolean;
  onChange(listener: (tabIds: readonly number[]) => void): void;
}

const UNCOUNTED = '?';

interface Signs {
  readonly previews: PreviewSource;
  readonly watcher: MissedFailures;
}

/**
 * Shows each tab's number of distinct failures on the toolbar button.
 *
 * @returns switches it off and on
 */
export function startBadge(
  tabLog: TabLog,
  diagnoses: DiagnosisCache,
  { previews, watcher }: Signs,
): (on: boolean) => void {
  let isOn = true;
  const due = new Set<number>();
  /** Tabs known to have no badge: most, and navigating changes nothing about it. */
  const bare = new Set<number>();
  const isEmpty = (tabId: number): boolean => tabLog.exchanges(tabId).length === 0;
  const update = (): void => {
    const tabIds = [...due];
    due.clear();
    const repaintAll = (): void => tabIds.forEach(repaint);
    // Tabs where nothing was recorded need nobody to judge.
    if (diagnoses.isReady || tabIds.every(isEmpty)) repaintAll();
    else diagnoses.whenReady(guarded(repaintAll));
  };
  const repaint = (tabId: number): void => {
    const count = badgeText(countOf(tabId));
    const isUncounted = count === '' && isOn && watcher.hasMissedFailure(tabId);
    const text = isUncounted ? UNCOUNTED : count;
    if (text === '' && bare.has(tabId)) return;
    if (text === '') bare.add(tabId);
    else bare.delete(tabId);
    const color = isPreviewed(tabId) ? BLUE : RED;
    show(tabId, text, isUncounted ? GREY : color);
  };
  const countOf = (tabId: number): number =>
    isOn ? countFailures(diagnoses.entriesOf(tabLog.exchanges(tabId))) : 0;
  const markDue = (tabIds: readonly number[]): void => {
    if (due.size === 0) setTimeout(update, BADGE_PAUSE);
    for (const tabId of tabIds) if (tabId !== NO_TAB) due.add(tabId);
  };
  const isPreviewed = (tabId: number): boolean => previews.on.some((one) => one.tabId === tabId);
  browser.action.setBadgeTextColor({ color: WHITE }).catch(reportColors);
  previews.onChange(markDue);
  watcher.onChange(markDue);
  tabLog.onChange(({ tabIds }) => markDue(tabIds));
  // A worker that died between an event and its pause left the badge behind.
  tabLog.whenReady(() => markDue(tabLog.tabIds()));
  return (on) => {
    isOn = on;
    tabLog.whenReady(() => markDue(tabLog.tabIds()));
  };
}

/** Text for the badge: empty at zero, `99+` above 99. */
export function badgeText(failures: number): string {
  if (failures > 99) return '99+';
  return failures === 0 ? '' : String(failures);
}

/** Colours of a tab are forgotten when it navigates, as its text is, so both are set each time. */
function show(tabId: number, text: string, color: string): void {
  const painted = browser.action.setBadgeBackgroundColor({ tabId, color });
  const written = browser.action.setBadgeText({ tabId, text });
  Promise.all([painted, written]).catch((error: unknown) => {
    // The tab was closed while we counted: there is no badge left to set.
    if (!isNoTab(error)) logFailure('set the badge', error);
  });
}

/** Chromium: `No tab with id: 7.` Firefox: `Invalid tab ID: 7`. */
function isNoTab(error: unknown): boolean {
  return /no tab with id|invalid tab id/i.test(String(error));
}

function reportColors(error: unknown): void {
  logFailure('paint the badge', error);
}
