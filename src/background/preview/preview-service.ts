import type { Runtime } from '../../browser.ts';
import { browser } from '../../browser.ts';
import type { Entry } from '../../diagnosis/index.ts';
import type { PreviewSpec } from '../../fixes/preview/index.ts';
import { fits } from '../../fixes/preview/preview.ts';
import { originOf } from '../../model/index.ts';
import type {
  PreviewAnswer,
  PreviewProblem,
  PreviewRequest,
  PreviewStart,
} from '../../protocol.ts';
import { heldTab } from '../../protocol.ts';
import { hasAccess } from '../access.ts';
import { logFailure } from '../errors.ts';
import type { DiagnosisCache } from '../ports/diagnosis-cache.ts';
import type { TabLog } from '../store/tab-log.ts';
import type { OpenPanels } from './preview-lifecycle.ts';
import type { Draft, Previews } from './previews.ts';

/** How long a preview lasts at most, in milliseconds. */
const LONGEST = 15 * 60 * 1000;

/** Responds to pages about previews. Only what fits an exchange of the buffer is previewed. */
export class PreviewService {
  readonly #tabLog: TabLog;
  readonly #diagnoses: DiagnosisCache;
  readonly #previews: Previews;
  readonly #openPanels: OpenPanels;

  constructor(
    tabLog: TabLog,
    diagnoses: DiagnosisCache,
    previews: Previews,
    openPanels: OpenPanels,
  ) {
    this.#tabLog = tabLog;
    this.#diagnoses = diagnoses;
    this.#previews = previews;
    this.#openPanels = openPanels;
  }

  /** Is this a page that shows a tab's previews? Then it holds them from now on. */
  acceptPort(port: Runtime.Port): boolean {
    const tabId = heldTab(port.name);
    if (tabId !== undefined) this.#openPanels.hold(port, tabId);
    return tabId !== undefined;
  }

  /** Never rejects. */
  async handle(request: PreviewRequest): Promise<PreviewAnswer> {
    try {
      await this.#tabLog.ready;
      const problem = await this.#perform(request);
      return problem === undefined ? { done: true } : { problem };
    } catch (error) {
      logFailure('change a preview', error);
      return { problem: problemOf(error) };
    }
  }

  async #perform(request: PreviewRequest): Promise<PreviewProblem | undefined> {
    if (request.type === 'preview-beat') return undefined;
    if (request.type === 'preview-start') return this.#start(request);
    const { id } = request;
    if (request.type === 'preview-pin') await this.#previews.pin(id, request.pinned);
    else await this.#previews.end((one) => one.id === id, 'stopped');
    return undefined;
  }

  async #start({ tabId, exchangeId, spec }: PreviewStart): Promise<PreviewProblem | undefined> {
    await this.#diagnoses.ready;
    const entries = this.#diagnoses.entriesOf(this.#tabLog.exchanges(tabId));
    const entry = entries.find(({ exchange }) => exchange.id === exchangeId);
    if (entry === undefined) return 'gone';
    if (!fits(spec, entry.exchange)) return 'nothing-to-show';
    const { site, isPrivate } = await pageIn(tabId);
    const problem = await problemWith(entry, spec, site);
    if (problem !== undefined || site === undefined) return problem;
    const draft = this.#draft(entry, spec, site);
    await this.#previews.begin(isPrivate ? { ...draft, isPrivate } : draft);
    if ((await pageIn(tabId)).site === site) return undefined;
    await this.#previews.end((one) => one.tabId === tabId, 'navigated');
    return 'moved';
  }

  #draft({ exchange }: Entry, spec: PreviewSpec, site: string): Draft {
    const { tabId } = exchange;
    const from = Date.now();
    const underWay = this.#tabLog.pendingIds(tabId);
    const times = { from, until: from + LONGEST, underWay, pinned: false };
    return { ...spec, tabId, site, original: exchange, ...times };
  }
}

/** Origin of the tab's own page, which is absent when there is no such tab. */
async function pageIn(tabId: number): Promise<{ site?: string; isPrivate: boolean }> {
  try {
    const { url = '', incognito } = await browser.tabs.get(tabId);
    return { site: originOf(url), isPrivate: incognito };
  } catch {
    // Both browsers reject for a tab that was closed.
    return { isPrivate: false };
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
