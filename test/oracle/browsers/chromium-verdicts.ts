import type { CDPSession, Frame, Page, Request } from 'playwright';
import { hopOfPath } from '../cases/places.ts';
import type { BrowserVerdict } from '../judge/verdict.ts';
import { traitsOf } from './traits.ts';

/** What CDP calls a CORS error. */
interface CorsStatus {
  readonly corsError: string;
  readonly failedParameter: string;
}

/** What was seen of one case's request. */
interface Seen {
  /** From the request's own failure. */
  cors?: CorsStatus;
  /** From `Audits`, which also reports what is not the verdict; see `verdictOn`. */
  issue?: CorsStatus;
  /** Network error, or '' when it finished. */
  ended?: string;
}

/**
 * Reads Chromium's own verdicts of the requests of one page, by the case in their address. Page and
 * out-of-process iframes each have a CDP session of their own; workers' refusals show in `Audits`.
 */
export class ChromiumVerdicts {
  readonly #seen = new Map<string, Seen>();
  readonly #ids = new Map<string, string>();

  static async of(page: Page): Promise<ChromiumVerdicts> {
    const verdicts = new ChromiumVerdicts();
    page.on('requestfinished', (request) => verdicts.#ended(request, ''));
    page.on('requestfailed', (request) =>
      verdicts.#ended(request, request.failure()?.errorText ?? 'unknown'),
    );
    await verdicts.#attach(await page.context().newCDPSession(page));
    return verdicts;
  }

  /** To be called once the iframes are there: sandboxed and foreign ones live in other processes. */
  async watch(page: Page): Promise<void> {
    for (const frame of page.frames()) {
      const session = await ownSession(frame);
      if (session !== undefined) await this.#attach(session);
    }
  }

  /** Has the request of this case ended, one way or the other? */
  isOver(id: string): boolean {
    const seen = this.#seen.get(id);
    return (
      seen?.cors !== undefined ||
      seen?.ended !== undefined ||
      traitsOf('chromium').silent.has(seen?.issue?.corsError ?? '')
    );
  }

  /** @param loaded whether the page's own code was given the answer */
  verdictOn(id: string, told: string): BrowserVerdict {
    const seen = this.#seen.get(id) ?? {};
    const { ended } = seen;
    const cors = seen.cors ?? seen.issue;
    if (told === 'unsent') return { end: 'unsent', error: '', value: '' };
    if (cors !== undefined) {
      return { end: 'blocked', error: cors.corsError, value: cors.failedParameter };
    }
    if (told === 'loaded' || ended === '') return { end: 'loaded', error: '', value: '' };
    return { end: 'failed', error: ended ?? 'never ended', value: '' };
  }

  async #attach(session: CDPSession): Promise<void> {
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (type !== 'Preflight') this.#ids.set(requestId, request.url);
    });
    session.on('Network.loadingFailed', ({ requestId, corsErrorStatus }) => {
      const url = this.#ids.get(requestId);
      const seen = url === undefined ? undefined : this.#of(url);
      if (seen !== undefined && corsErrorStatus !== undefined) seen.cors = corsErrorStatus;
    });
    session.on('Audits.issueAdded', ({ issue }) => {
      const cors = issue.details.corsIssueDetails;
      if (cors === undefined || cors.isWarning) return;
      const seen = this.#of(cors.request.url);
      if (seen !== undefined) seen.issue ??= cors.corsErrorStatus;
    });
    await session.send('Network.enable');
    await session.send('Audits.enable');
  }

  #ended(request: Request, error: string): void {
    if (request.redirectedTo() !== null) return;
    const seen = this.#of(request.url());
    if (seen !== undefined) seen.ended = error;
  }

  #of(url: string): Seen | undefined {
    const id = hopOfPath(new URL(url).pathname)?.id;
    if (id === undefined) return undefined;
    const seen = this.#seen.get(id) ?? {};
    this.#seen.set(id, seen);
    return seen;
  }
}

/** `undefined` for a frame that shares its parent's process, and so its session. */
async function ownSession(frame: Frame): Promise<CDPSession | undefined> {
  try {
    return await frame.page().context().newCDPSession(frame);
  } catch (error) {
    if (String(error).includes('does not have a separate CDP session')) return undefined;
    throw error;
  }
}
