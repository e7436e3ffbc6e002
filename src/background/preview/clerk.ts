import type { Runtime } from '../../browser.ts';
import { browser } from '../../browser.ts';
import type { Entry } from '../../diagnosis/index.ts';
import type { PreviewSpec } from '../../fixes/preview/index.ts';
import { fits } from '../../fixes/preview/index.ts';
import { originOf } from '../../model/index.ts';
import type {
  PreviewAnswer,
  PreviewProblem,
  PreviewRequest,
  PreviewStart,
} from '../../protocol.ts';
import { heldTab } from '../../protocol.ts';
import { couldNot } from '../could-not.ts';
import type { Diagnosed } from '../entries.ts';
import type { Keeper } from '../keeper.ts';
import { hasAccess } from './access.ts';
import type { Holders } from './holders.ts';
import type { Draft, Previews } from './previews.ts';

/** How long a preview lasts at most, in milliseconds. */
const LONGEST = 15 * 60 * 1000;

/** Answers pages about previews. Only what fits an exchange of the ledger is previewed. */
export class PreviewClerk {
  readonly #keeper: Keeper;
  readonly #diagnosed: Diagnosed;
  readonly #previews: Previews;
  readonly #holders: Holders;

  constructor(keeper: Keeper, diagnosed: Diagnosed, previews: Previews, holders: Holders) {
    this.#keeper = keeper;
    this.#diagnosed = diagnosed;
    this.#previews = previews;
    this.#holders = holders;
  }

  /** Is this a page that shows a tab's previews? Then it holds them from now on. */
  takesPort(port: Runtime.Port): boolean {
    const tabId = heldTab(port.name);
    if (tabId !== undefined) this.#holders.hold(port, tabId);
    return tabId !== undefined;
  }

  /** Never rejects. */
  async answer(request: PreviewRequest): Promise<PreviewAnswer> {
    try {
      await this.#keeper.ready;
      const problem = await this.#do(request);
      return problem === undefined ? { done: true } : { problem };
    } catch (error) {
      couldNot('change a preview', error);
      return { problem: problemOf(error) };
    }
  }

  async #do(request: PreviewRequest): Promise<PreviewProblem | undefined> {
    if (request.type === 'preview-beat') return undefined;
    if (request.type === 'preview-start') return this.#start(request);
    const { id } = request;
    if (request.type === 'preview-pin') await this.#previews.pin(id, request.pinned);
    else await this.#previews.end((one) => one.id === id, 'stopped');
    return undefined;
  }

  async #start({ tabId, exchangeId, spec }: PreviewStart): Promise<PreviewProblem | undefined> {
    await this.#diagnosed.ready;
    const entries = this.#diagnosed.entriesOf(this.#keeper.exchanges(tabId));
    const entry = entries.find(({ exchange }) => exchange.id === exchangeId);
    if (entry === undefined) return 'gone';
    if (!fits(spec, entry.exchange)) return 'nothing-to-show';
    const site = await siteOf(tabId);
    const problem = await problemWith(entry, spec, site);
    if (problem !== undefined || site === undefined) return problem;
    await this.#previews.begin(this.#draft(entry, spec, site));
    if ((await siteOf(tabId)) === site) return undefined;
    await this.#previews.end((one) => one.tabId === tabId, 'navigated');
    return 'moved';
  }

  #draft({ exchange }: Entry, spec: PreviewSpec, site: string): Draft {
    const { tabId } = exchange;
    const from = Date.now();
    const underWay = this.#keeper.underWay(tabId);
    const times = { from, until: from + LONGEST, underWay, pinned: false };
    return { ...spec, tabId, site, original: exchange, ...times };
  }
}

/** Origin of the tab's own page; `undefined` when there is no such tab. */
async function siteOf(tabId: number): Promise<string | undefined> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    return originOf(url);
  } catch {
    // Both browsers reject for a tab that was closed.
    return undefined;
  }
}

async function problemWith(
  { exchange }: Entry,
  { endpoint, origin }: PreviewSpec,
  site: string | undefined,
): Promise<PreviewProblem | undefined> {
  if (site === undefined) return 'tab-closed';
  if (!(await hasAccess(endpoint, origin))) return 'no-access';
  return exchange.frameId === 0 && site !== exchange.origin ? 'moved' : undefined;
}

/** Chromium: `Session rule count for regex rules exceeded.` Firefox: `… exceeds MAX_NUMBER_OF_…`. */
function problemOf(error: unknown): PreviewProblem {
  return /quota|exceed/i.test(String(error)) ? 'quota' : 'refused';
}
