import type { Runtime } from '../../browser.ts';
import { browser } from '../../browser.ts';
import type { Report } from '../../formats/index.ts';
import { savePreserve } from '../../preferences.ts';
import type { PanelRequest, PreviewAnswer, PreviewRequest } from '../../protocol.ts';
import {
  isAccessRequest,
  isPanelRequest,
  isPreviewRequest,
  isPrivateTabRequest,
  isReportRequest,
  PORT_NAME,
} from '../../protocol.ts';
import { openAccessPage } from '../access.ts';
import type { Engine } from '../engine.ts';
import { guarded, logFailure } from '../errors.ts';
import type { TabLog } from '../store/tab-log.ts';
import { isPrivateTab } from '../watch/watch-state.ts';
import type { DiagnosisCache } from './diagnosis-cache.ts';
import { Subscription } from './subscription.ts';

type Port = Runtime.Port;
type Sender = Runtime.MessageSender;
type AboutTab = Exclude<PanelRequest, { type: 'preserve' }>;

/** Whoever answers about previews; the port server only sees to it that our own pages ask. */
export interface PreviewHandler {
  /** Takes a page's port if it is meant for previews. */
  acceptPort(port: Port): boolean;
  /** Never rejects. */
  handle(request: PreviewRequest): Promise<PreviewAnswer>;
}

/** Answers panels and popups: over ports what they follow, and one-shot questions. */
export class PortServer {
  readonly #tabLog: TabLog;
  readonly #diagnoses: DiagnosisCache;
  readonly #previewService: PreviewHandler | undefined;
  /** Takes a port that is meant for neither panels nor previews. */
  readonly #acceptOther: (port: Port) => boolean;
  readonly #subscriptions = new Set<Subscription>();

  constructor(
    tabLog: TabLog,
    diagnoses: DiagnosisCache,
    previewService?: PreviewHandler,
    acceptOther: (port: Port) => boolean = () => false,
  ) {
    this.#tabLog = tabLog;
    this.#diagnoses = diagnoses;
    this.#previewService = previewService;
    this.#acceptOther = acceptOther;
  }

  /** Registers its listeners; to be called at the worker's first turn. */
  open(): void {
    browser.runtime.onConnect.addListener(guarded((port: Port) => this.#onConnect(port)));
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
      this.#requested(message, sender),
    );
    this.#tabLog.onChange((change) => {
      for (const subscription of this.#subscriptions) subscription.notify(change);
    });
  }

  #onConnect(port: Port): void {
    if (
      isOurPage(port.sender) &&
      (this.#previewService?.acceptPort(port) || this.#acceptOther(port))
    )
      return;
    if (port.name !== PORT_NAME || !isOurPage(port.sender)) {
      port.disconnect();
      return;
    }
    const subscription = new Subscription(this.#tabLog, this.#diagnoses, (update) =>
      port.postMessage(update),
    );
    this.#subscriptions.add(subscription);
    port.onMessage.addListener(
      guarded((message: unknown) => this.#received(subscription, port, message)),
    );
    port.onDisconnect.addListener(() => this.#onDisconnect(subscription));
  }

  #onDisconnect(subscription: Subscription): void {
    subscription.stop();
    this.#subscriptions.delete(subscription);
  }

  #received(subscription: Subscription, port: Port, message: unknown): void {
    if (!isPanelRequest(message)) {
      port.postMessage({ error: 'not a request that Raison knows' });
      return;
    }
    // Nobody has to judge for that, and it must not be lost with a page that is sent away.
    if (message.type === 'preserve') {
      this.#tabLog.whenReady(guarded(() => this.#preserve(message.on)));
      return;
    }
    const task = guarded(() => {
      if (this.#subscriptions.has(subscription)) this.#handle(subscription, message);
    });
    this.#tabLog.whenReady(() =>
      this.#diagnoses.whenReady(task, () => this.#disconnect(subscription, port)),
    );
  }

  /** A page that loses its port asks again. */
  #disconnect(subscription: Subscription, port: Port): void {
    this.#onDisconnect(subscription);
    port.disconnect();
  }

  #handle(subscription: Subscription, message: AboutTab): void {
    if (message.type === 'follow') subscription.follow(message.tabId);
    else if (subscription.tabId === undefined) return;
    else if (message.type === 'clear') this.#tabLog.clear(subscription.tabId, Date.now());
    else this.#tabLog.onPageTimings(subscription.tabId, message.timings);
  }

  #preserve(on: boolean): void {
    this.#tabLog.preserve = on;
    savePreserve(on).catch((error: unknown) => {
      logFailure('store the choice to preserve the log', error);
      this.#tabLog.noteProblem('local-storage');
    });
    for (const subscription of this.#subscriptions) subscription.refresh();
  }

  /** Never rejects: a page gets an answer or an `error` it can show. */
  async #requested(message: unknown, sender: Sender): Promise<unknown> {
    if (!isOurPage(sender)) return { error: 'only pages of this extension are answered' };
    if (isPreviewRequest(message) && this.#previewService !== undefined)
      return this.#previewService.handle(message);
    if (isAccessRequest(message)) return openAccessPage();
    if (isPrivateTabRequest(message)) return (await isPrivateTab(message.tabId)) ?? true;
    if (!isReportRequest(message)) return { error: 'not a question that Raison knows' };
    try {
      await this.#tabLog.ready;
      return this.#report(await this.#diagnoses.ready, message.tabId);
    } catch (error) {
      logFailure('write the report', error);
      return { error: 'the report could not be written' };
    }
  }

  #report({ reportOf }: Engine, tabId: number): Report {
    const entries = this.#diagnoses.entriesOf(this.#tabLog.exchanges(tabId));
    return reportOf(tabId, entries, this.#tabLog.dropped(tabId));
  }
}

/** There are no content scripts; this holds even if another extension or page tries. */
function isOurPage(sender: Sender | undefined): boolean {
  const base = browser.runtime.getURL('');
  return sender?.id === browser.runtime.id && (sender.url ?? base).startsWith(base);
}
