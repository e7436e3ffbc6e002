import { browser } from '../browser.ts';
import type { Browser } from '../model/index.ts';
import { watchAccess } from './access.ts';
import { startBadge } from './badge.ts';
import { followChoices } from './choices.ts';
import { Desk } from './desk.ts';
import { Diagnosed } from './entries.ts';
import type { RequestEvent } from './event.ts';
import { browserOf, observeRequests } from './events.ts';
import { guarded } from './guard.ts';
import { Inbox } from './inbox.ts';
import { Keeper } from './keeper.ts';
import { loadPreserve } from './preserve.ts';
import {
  Holders,
  keepVigil,
  observeEnds,
  PreviewClerk,
  Previews,
  previewMemory,
  ruleBook,
} from './preview/index.ts';
import { observeTabs } from './tab-events.ts';
import { Heartbeat, openPages, takesDevtoolsPort, Watch, watchMemory } from './watch/index.ts';

/** Everything registers here, at the worker's first turn: what comes later is not woken for. */
export function startBackground(): void {
  const from = browserOf();
  const heartbeat = new Heartbeat();
  const watch = new Watch({ browser: from, heartbeat, memory: watchMemory, openPages });
  watchAccess();
  const previews = startPreviews();
  const ready = Promise.all([previews.ready, watch.ready]);
  const keeper = new Keeper(from, browser.storage.session, preserveAfter(ready));
  const diagnosed = new Diagnosed(previews);
  const clerk = new PreviewClerk(keeper, diagnosed, previews, new Holders(previews));
  new Desk(keeper, diagnosed, clerk, (port) => takesDevtoolsPort(watch, port)).open();
  const switchBadge = startBadge(keeper, diagnosed, { previews, watch });
  followChoices((choices) => {
    watch.choose(choices);
    switchBadge(choices.badge);
    keeper.when(() => keeper.limit(choices.perTab));
  });
  observe(from, keeper, watch);
}

function observe(from: Browser, keeper: Keeper, watch: Watch): void {
  const inbox = new Inbox((task) => keeper.when(task), from === 'firefox');
  const take = (event: RequestEvent): void => {
    if (watch.admits(event, () => keeper.follows(event))) keeper.take(event);
  };
  observeTabs(from, keeper, watch, inbox);
  const observers = observeRequests(from, {
    hear: (event) =>
      inbox.put(
        guarded(() => take(event)),
        event,
      ),
    suspect: (event) => inbox.put(guarded(() => watch.noticed(event))),
  });
  watch.start(observers);
}

function startPreviews(): Previews {
  const previews = new Previews(ruleBook, previewMemory);
  observeEnds(previews);
  keepVigil(previews);
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
