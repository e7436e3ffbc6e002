import type { BrowserWindow, Subject } from '../../browser/firefox/protocol/privileged.ts';

/** A message of Firefox's console, or the end of one of its channels. */
export type Observation =
  | { readonly kind: 'message'; readonly category: string; readonly text: string }
  | {
      readonly kind: 'end';
      readonly url: string;
      readonly method: string;
      /** Name of the channel's status: `NS_OK`, `NS_ERROR_NET_RESET`, … */
      readonly status: string;
    };

/** The browser's window with our notes, and with what reads a channel's status. */
interface Watching extends BrowserWindow {
  oracleNotes: Observation[];
  readonly ChromeUtils: BrowserWindow['ChromeUtils'] & { getXPCOMErrorName(code: number): string };
}

/** Runs in the browser's window: from now on notes what happens there. */
export function watch(window: BrowserWindow): void {
  const { Ci, Services, ChromeUtils } = window as Watching;
  const notes: Observation[] = [];
  (window as Watching).oracleNotes = notes;
  Services.console.registerListener((message) => {
    if (!(message instanceof Ci.nsIScriptError)) return;
    notes.push({ kind: 'message', category: message.category, text: message.errorMessage });
  });
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel) as Subject & { status: number };
    const status = channel.status === 0 ? 'NS_OK' : ChromeUtils.getXPCOMErrorName(channel.status);
    notes.push({ kind: 'end', url: channel.URI.spec, method: channel.requestMethod, status });
  }, 'http-on-stop-request');
}

/** Runs in the browser's window. */
export function notesSince(window: BrowserWindow, from: number): Observation[] {
  return (window as Watching).oracleNotes.slice(from);
}
