import { browser } from '../browser.ts';
import { watchAccess } from './access.ts';
import { startBadge } from './badge.ts';
import { followChoices } from './choices.ts';
import { Desk } from './desk.ts';
import { Diagnosed } from './entries.ts';
import { browserOf, observe } from './events.ts';
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

/** Everything registers here, at the worker's first turn: what comes later is not woken for. */
export function startBackground(): void {
  const from = browserOf();
  watchAccess();
  const previews = startPreviews();
  const keeper = new Keeper(from, browser.storage.session, preserveAfter(previews.ready));
  const diagnosed = new Diagnosed(previews);
  observe(keeper, from);
  const clerk = new PreviewClerk(keeper, diagnosed, previews, new Holders(previews));
  new Desk(keeper, diagnosed, clerk).open();
  const switchBadge = startBadge(keeper, diagnosed, previews);
  followChoices(({ badge, perTab }) => {
    switchBadge(badge);
    keeper.when(() => keeper.limit(perTab));
  });
}

function startPreviews(): Previews {
  const previews = new Previews(ruleBook, previewMemory);
  observeEnds(previews);
  keepVigil(previews);
  return previews;
}

/** Nothing is recorded or shown before the rules of earlier previews are gone. */
async function preserveAfter(ready: Promise<void>): Promise<boolean> {
  const [preserve] = await Promise.all([loadPreserve(), ready]);
  return preserve;
}
