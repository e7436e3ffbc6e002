import type { Chrome } from './protocol/chrome.ts';
import type { BrowserWindow, Heard } from './protocol/privileged.ts';

/** Sets up in the browser window what later calls find there. */
export async function prepare(chrome: Chrome, lang: string): Promise<void> {
  await chrome.run(equip);
  await chrome.run(listen);
  await chrome.run(speak, lang);
}

function equip(window: BrowserWindow): void {
  const { ChromeUtils } = window;
  const heard: Heard = { console: [], channels: [] };
  window.raison = {
    heard,
    get devtools() {
      const loader = 'resource://devtools/shared/loader/Loader.sys.mjs';
      const { require } = ChromeUtils.importESModule(loader);
      return require('devtools/client/framework/devtools').gDevTools;
    },
  };
}

/**
 * Listens to Firefox's own console and network, which name each refusal for machines: the message's
 * category, and the channel's blocking reason (docs/browsers/firefox.md). BiDi's log has
 * neither, and keeps silent on workers.
 */
function listen({ Ci, Services, raison: { heard } }: BrowserWindow): void {
  Services.console.registerListener((message) => {
    if (!(message instanceof Ci.nsIScriptError)) return;
    const { category, errorMessage, sourceName: source } = message;
    heard.console.push({ category, message: errorMessage, source });
  });
  Services.obs.addObserver((subject) => {
    const { URI, requestMethod, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const reason = loadInfo.requestBlockingReason;
    if (reason > 0) heard.channels.push({ url: URI.spec, method: requestMethod, reason });
  }, 'http-on-stop-request');
}

/** Works without a language pack: the browser's own texts stay English, the extension's do not. */
function speak({ Services }: BrowserWindow, lang: string): void {
  Services.locale.availableLocales = [...Services.locale.availableLocales, lang];
  Services.locale.requestedLocales = [lang];
}
