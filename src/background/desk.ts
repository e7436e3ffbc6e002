import type { Runtime } from '../browser.ts';
import { browser } from '../browser.ts';
import type { Report } from '../formats/index.ts';
import type { PanelRequest, PreviewAnswer, PreviewRequest } from '../protocol.ts';
import {
  isAccessRequest,
  isPanelRequest,
  isPreviewRequest,
  isReportRequest,
  PORT_NAME,
} from '../protocol.ts';
import { openAccessPage } from './access.ts';
import { couldNot } from './could-not.ts';
import type { Engine } from './engine.ts';
import type { Diagnosed } from './entries.ts';
import { Follower } from './follower.ts';
import { guarded } from './guard.ts';
import type { Keeper } from './keeper.ts';
import { storePreserve } from './preserve.ts';

type Port = Runtime.Port;
type Sender = Runtime.MessageSender;
type AboutTab = Exclude<PanelRequest, { type: 'preserve' }>;

/** Whoever answers about previews; the desk only sees to it that our own pages ask. */
export interface Clerk {
  /** Takes a page's port if it is meant for previews. */
  takesPort(port: Port): boolean;
  /** Never rejects. */
  answer(request: PreviewRequest): Promise<PreviewAnswer>;
}

/** Answers panels and popups: over ports what they follow, and one-shot questions. */
export class Desk {
  readonly #keeper: Keeper;
  readonly #diagnosed: Diagnosed;
  readonly #clerk: Clerk | undefined;
  /** Takes a port that is meant for neither panels nor previews. */
  readonly #takesOther: (port: Port) => boolean;
  readonly #followers = new Set<Follower>();

  constructor(
    keeper: Keeper,
    diagnosed: Diagnosed,
    clerk?: Clerk,
    takesOther: (port: Port) => boolean = () => false,
  ) {
    this.#keeper = keeper;
    this.#diagnosed = diagnosed;
    this.#clerk = clerk;
    this.#takesOther = takesOther;
  }

  /** Registers its listeners; to be called at the worker's first turn. */
  open(): void {
    browser.runtime.onConnect.addListener(guarded((port: Port) => this.#connected(port)));
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
      this.#asked(message, sender),
    );
    this.#keeper.onNews((news) => {
      for (const follower of this.#followers) follower.hear(news);
    });
  }

  #connected(port: Port): void {
    if (isOurPage(port.sender) && (this.#clerk?.takesPort(port) || this.#takesOther(port))) return;
    if (port.name !== PORT_NAME || !isOurPage(port.sender)) {
      port.disconnect();
      return;
    }
    const follower = new Follower(this.#keeper, this.#diagnosed, (update) =>
      port.postMessage(update),
    );
    this.#followers.add(follower);
    port.onMessage.addListener(guarded((message: unknown) => this.#told(follower, port, message)));
    port.onDisconnect.addListener(() => this.#left(follower));
  }

  #left(follower: Follower): void {
    follower.stop();
    this.#followers.delete(follower);
  }

  #told(follower: Follower, port: Port, message: unknown): void {
    if (!isPanelRequest(message)) {
      port.postMessage({ error: 'not a request that Raison knows' });
      return;
    }
    // Nobody has to judge for that, and it must not be lost with a page that is sent away.
    if (message.type === 'preserve') {
      this.#keeper.when(guarded(() => this.#preserve(message.on)));
      return;
    }
    const task = guarded(() => {
      if (this.#followers.has(follower)) this.#do(follower, message);
    });
    this.#keeper.when(() => this.#diagnosed.when(task, () => this.#sendAway(follower, port)));
  }

  /** A page that loses its port asks anew. */
  #sendAway(follower: Follower, port: Port): void {
    this.#left(follower);
    port.disconnect();
  }

  #do(follower: Follower, message: AboutTab): void {
    if (message.type === 'follow') follower.follow(message.tabId);
    else if (follower.tabId === undefined) return;
    else if (message.type === 'clear') this.#keeper.clear(follower.tabId, Date.now());
    else this.#keeper.timed(follower.tabId, message.timings);
  }

  #preserve(on: boolean): void {
    this.#keeper.preserve = on;
    storePreserve(on);
    for (const follower of this.#followers) follower.hearAll();
  }

  /** Never rejects: a page gets an answer or an `error` it can show. */
  async #asked(message: unknown, sender: Sender): Promise<unknown> {
    if (!isOurPage(sender)) return { error: 'only pages of this extension are answered' };
    if (isPreviewRequest(message) && this.#clerk !== undefined) return this.#clerk.answer(message);
    if (isAccessRequest(message)) return openAccessPage();
    if (!isReportRequest(message)) return { error: 'not a question that Raison knows' };
    try {
      await this.#keeper.ready;
      return this.#report(await this.#diagnosed.ready, message.tabId);
    } catch (error) {
      couldNot('write the report', error);
      return { error: 'the report could not be written' };
    }
  }

  #report({ reportOf }: Engine, tabId: number): Report {
    const entries = this.#diagnosed.entriesOf(this.#keeper.exchanges(tabId));
    return reportOf(tabId, entries, this.#keeper.dropped(tabId));
  }
}

/** There are no content scripts; this holds even if another extension or page tries. */
function isOurPage(sender: Sender | undefined): boolean {
  const base = browser.runtime.getURL('');
  return sender?.id === browser.runtime.id && (sender.url ?? base).startsWith(base);
}
