import type { CDPSession, Page } from 'playwright';
import { Child } from '../../../scripts/start/chromium/cdp.mjs';
import type { CorsError } from '../driver-interface.ts';

interface CorsStatus {
  readonly corsError: string;
}

interface Failed {
  readonly requestId: string;
  readonly corsErrorStatus?: CorsStatus;
}

interface Issue {
  readonly issue: {
    readonly details: {
      readonly corsIssueDetails?: {
        readonly isWarning: boolean;
        readonly corsErrorStatus: CorsStatus;
        readonly request: { readonly requestId?: string; readonly url: string };
      };
    };
  };
}

/**
 * Hears what Chromium calls the refusals of one page. The network tells of the page, its frames and
 * service workers; only the issues of DevTools tell of its other workers. Each counts once.
 */
export class ReportedErrors {
  readonly #named = new Map<string, CorsError>();
  readonly #urls = new Map<string, string>();

  static async of(page: Page): Promise<ReportedErrors> {
    const reported = new ReportedErrors();
    const session = await page.context().newCDPSession(page);
    await reported.#hear(session);
    session.on('Target.attachedToTarget', ({ sessionId }) => reported.#attach(session, sessionId));
    // A worker waits until it is heard: what it fetches at once would be missed.
    const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };
    await session.send('Target.setAutoAttach', attach);
    return reported;
  }

  /** Oldest first. */
  errors(): CorsError[] {
    return [...this.#named.values()];
  }

  async #hear(session: CDPSession): Promise<void> {
    session.on('Network.requestWillBeSent', (event) => this.#sent(event));
    session.on('Network.loadingFailed', (event) => this.#failed(event));
    session.on('Audits.issueAdded', (event) => this.#issue(event));
    await session.send('Network.enable');
    await session.send('Audits.enable');
  }

  #attach(parent: CDPSession, sessionId: string): void {
    const child = new Child(parent, sessionId);
    child.onEvent(({ method, params }) => {
      if (method === 'Network.requestWillBeSent')
        this.#sent(params as { requestId: string; request: { url: string } });
      if (method === 'Network.loadingFailed') this.#failed(params as Failed);
    });
    // A target that is gone before it hears us has nothing to say.
    child.send('Network.enable').catch(() => undefined);
    child.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  }

  #sent({ requestId, request }: { requestId: string; request: { url: string } }): void {
    this.#urls.set(requestId, request.url);
  }

  #failed({ requestId, corsErrorStatus }: Failed): void {
    if (corsErrorStatus !== undefined) {
      this.#name(requestId, corsErrorStatus, this.#urls.get(requestId) ?? '');
    }
  }

  #issue({ issue }: Issue): void {
    const cors = issue.details.corsIssueDetails;
    if (cors === undefined || cors.isWarning) return;
    const { requestId, url } = cors.request;
    this.#name(requestId ?? url, cors.corsErrorStatus, url);
  }

  #name(requestId: string, { corsError }: CorsStatus, url: string): void {
    if (!this.#named.has(requestId)) this.#named.set(requestId, { name: corsError, url });
  }
}
