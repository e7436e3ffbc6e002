import { browser } from '../browser.ts';
import type { Preferences } from '../preferences.ts';
import { DEFAULTS, loadPreferences, loadPreserve, onPreferencesChanged } from '../preferences.ts';
import { watchAccess } from './access.ts';
import { startBadge } from './badge.ts';
import { EventReorderer } from './capture/event-reorderer.ts';
import { browserOf } from './capture/web-request.ts';
import { logFailure } from './errors.ts';
import { KeepAwake } from './keep-awake.ts';
import { DiagnosisCache } from './ports/diagnosis-cache.ts';
import { PortServer } from './ports/port-server.ts';
import {
  endPreviewsOnTime,
  endPreviewsWithAccess,
  endPreviewsWithTabs,
  OpenPanels,
} from './preview/preview-lifecycle.ts';
import { PreviewService } from './preview/preview-service.ts';
import { dnrRules, Previews, previewMemory } from './preview/previews.ts';
import { listenToTabs, recordRequests, recordTabs } from './recording.ts';
import { TabLog } from './store/tab-log.ts';
import { acceptDevtoolsPort, TabWatcher } from './watch/tab-watcher.ts';
import { isPrivateTab, openPages, watchMemory } from './watch/watch-state.ts';

/** Everything registers here, at the worker's first turn: what comes later is not woken for. */
function startBackground(): void {
  const from = browserOf();
  const keepAwake = new KeepAwake();
  const watcher = new TabWatcher({
    browser: from,
    keepAwake,
    memory: watchMemory,
    openPages,
    isPrivateTab,
  });
  watchAccess();
  const previews = new Previews(dnrRules, previewMemory);
  endPreviewsWithAccess(previews);
  endPreviewsOnTime(previews, keepAwake);
  const ready = Promise.all([previews.ready, watcher.ready]);
  const tabLog = new TabLog(from, browser.storage.session, preserveAfter(ready));
  const diagnoses = new DiagnosisCache(previews);
  const previewService = new PreviewService(tabLog, diagnoses, previews, new OpenPanels(previews));
  const acceptPort = acceptDevtoolsPort(watcher);
  new PortServer(tabLog, diagnoses, previewService, acceptPort).open();
  const switchBadge = startBadge(tabLog, diagnoses, { previews, watcher });
  const apply = (preferences: Preferences): void => {
    watcher.setPreferences(preferences);
    switchBadge(preferences.badge);
    tabLog.whenReady(() => tabLog.setLimit(preferences.buffer));
  };
  followPreferences(apply, () => tabLog.noteProblem('local-storage'));
  const reorderer = new EventReorderer((task) => tabLog.whenReady(task));
  listenToTabs([endPreviewsWithTabs(previews), recordTabs(from, tabLog, watcher, reorderer)]);
  watcher.start(recordRequests(from, tabLog, watcher, reorderer));
}

/** Tells the preferences now and whenever they change. Registers its listener at once. */
function followPreferences(tell: (preferences: Preferences) => void, onFailed: () => void): void {
  onPreferencesChanged(tell);
  loadPreferences().then(tell, (error: unknown) => {
    logFailure('read the options', error);
    tell(DEFAULTS);
    onFailed();
  });
}

/**
 * Nothing is recorded or shown before the rules of earlier previews are gone and it is known which
 * tabs are watched.
 */
async function preserveAfter(ready: Promise<unknown>): Promise<boolean> {
  const [preserve] = await Promise.all([loadPreserve(), ready]);
  return preserve;
}

startBackground();
