import type { Chrome } from './chrome.ts';
import type { BrowserWindow, RemoteBrowser, Said } from './privileged.ts';

/** Finds, in the browser window, the element that holds a document of ours. */
export type Finder = (window: BrowserWindow) => RemoteBrowser | null | undefined;

/** A document that is no tab's: BiDi does not list it, but the browser window leads there. */
export class Remote {
  readonly #chrome: Chrome;
  readonly #find: string;

  constructor(chrome: Chrome, find: Finder) {
    this.#chrome = chrome;
    this.#find = `(${String(find)})(window)`;
  }

  /** Its address once it is loaded. */
  url(): Promise<string | null> {
    return this.#run(urlOf);
  }

  async evaluate<Result>(fn: string, args: readonly unknown[]): Promise<Result> {
    const source = `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`;
    const value = await this.#run(evaluate, source);
    return (value === undefined ? undefined : JSON.parse(value)) as Result;
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#run(snapshot), 'base64');
  }

  /** Where the document begins, in pixels of the browser window. */
  offset(): Promise<{ x: number; y: number }> {
    return this.#run(offset);
  }

  #run<Args extends unknown[], Result>(
    fn: (window: BrowserWindow, browser: RemoteBrowser, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const source = `(...args) => (${String(fn)})(window, ${this.#find}, ...args)`;
    return this.#chrome.runSource(source, ...args);
  }
}

function urlOf(_window: BrowserWindow, browser: RemoteBrowser | null): string | null {
  return browser?.browsingContext?.currentWindowGlobal?.documentURI.spec ?? null;
}

/** A frame script runs in the document's own process, and its page's policy does not hold it. */
async function evaluate(
  _window: BrowserWindow,
  { messageManager }: RemoteBrowser,
  source: string,
): Promise<string | undefined> {
  const name = `raison-${Math.random()}`;
  const script = `(async () => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    sandbox.browser = content.wrappedJSObject.browser;
    return { value: await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox) };
  })().catch((error) => ({ error: String(error) })).then((said) => sendAsyncMessage('${name}', said));`;
  const { error, value } = await new Promise<Said>((resolve) => {
    messageManager.addMessageListener(name, function listener({ data }) {
      messageManager.removeMessageListener(name, listener);
      resolve(data);
    });
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
  if (error !== undefined) throw new Error(error);
  return value;
}

async function snapshot(_window: BrowserWindow, browser: RemoteBrowser): Promise<string> {
  const shown = browser.browsingContext?.currentWindowGlobal;
  if (!shown) throw new Error('there is no document to picture');
  const image = await shown.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function offset(window: BrowserWindow, browser: RemoteBrowser): { x: number; y: number } {
  return {
    x: browser.screenX - window.mozInnerScreenX,
    y: browser.screenY - window.mozInnerScreenY,
  };
}
