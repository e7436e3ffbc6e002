import { browser } from '../browser.ts';
import type { Browser } from '../model/index.ts';
import { watchAccess } from './access.ts';
import { startBadge } from './badge.ts';
import { EventReorderer } from './capture/event-reorderer.ts';
import type { RequestEvent } from './capture/request-event.ts';
import { browserOf, listenToRequests } from './capture/web-request.ts';
import { followChoices } from './choices.ts';
import { guarded } from './errors.ts';
import { DiagnosisCache } from './ports/diagnosis-cache.ts';
import { PortServer } from './ports/port-server.ts';
import { loadPreserve } from './preserve.ts';
import { dnrRules } from './preview/dnr-rules.ts';
import { endPreviewsOnTime, endPreviewsWithTabs, OpenPanels } from './preview/preview-lifecycle.ts';
import { PreviewService } from './preview/preview-service.ts';
import { Previews, previewMemory } from './preview/previews.ts';
import { TabLog } from './store/tab-log.ts';
import { observeTabs } from './tab-events.ts';
import { Heartbeat } from './watch/heartbeat.ts';
import { acceptDevtoolsPort, Watch } from './watch/tab-watcher.ts';
import { openPages, watchMemory } from './watch/watch-state.ts';

/** Everything registers here, at the worker's first turn: what comes later is not woken for. */
function startBackground(): void {
  const from = browserOf();
  const heartbeat = new Heartbeat();
  const watch = new Watch({ browser: from, heartbeat, memory: watchMemory, openPages });
  watchAccess();
  const previews = startPreviews();
  const ready = Promise.all([previews.ready, watch.ready]);
  const tabLog = new TabLog(from, browser.storage.session, preserveAfter(ready));
  const diagnoses = new DiagnosisCache(previews);
  const previewService = new PreviewService(tabLog, diagnoses, previews, new OpenPanels(previews));
  new PortServer(tabLog, diagnoses, previewService, (port) =>
    acceptDevtoolsPort(watch, port),
  ).open();
  const switchBadge = startBadge(tabLog, diagnoses, { previews, watch });
  followChoices((choices) => {
    watch.choose(choices);
    switchBadge(choices.badge);
    tabLog.when(() => tabLog.limit(choices.perTab));
  });
  observe(from, tabLog, watch);
}

function observe(from: Browser, tabLog: TabLog, watch: Watch): void {
  const reorderer = new EventReorderer((task) => tabLog.when(task), from === 'firefox');
  const take = (event: RequestEvent): void => {
    if (watch.admits(event, () => tabLog.follows(event))) tabLog.take(event);
  };
  observeTabs(from, tabLog, watch, reorderer);
  const listeners = listenToRequests(from, {
    hear: (event) =>
      reorderer.put(
        guarded(() => take(event)),
        event,
      ),
    suspect: (event) => reorderer.put(guarded(() => watch.noticed(event))),
  });
  watch.start(listeners);
}

function startPreviews(): Previews {
  const previews = new Previews(dnrRules, previewMemory);
  endPreviewsWithTabs(previews);
  endPreviewsOnTime(previews);
  return previews;
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
