import type { Chrome } from '../../browser/firefox/protocol/chrome.ts';
import { hopOfPath } from '../cases/places.ts';
import type { BrowserVerdict } from '../judge/verdict.ts';
import type { Told as ConsoleSaid } from './firefox-message.ts';
import { readMessage } from './firefox-message.ts';
import type { Observation } from './firefox-observations.ts';
import { notesSince, watch } from './firefox-observations.ts';

interface Seen {
  /** The first CORS message: a failed preflight is told twice, the true reason first. */
  cors?: ConsoleSaid;
  ended?: string;
}

/** Reads Firefox's own verdicts of the requests of all tabs, by the case in their address. */
export class FirefoxVerdicts {
  readonly #chrome: Chrome;
  readonly #seen = new Map<string, Seen>();
  #read = 0;

  private constructor(chrome: Chrome) {
    this.#chrome = chrome;
  }

  static async in(chrome: Chrome): Promise<FirefoxVerdicts> {
    await chrome.run(watch);
    return new FirefoxVerdicts(chrome);
  }

  /** Takes note of what has happened since the last time. */
  async look(): Promise<void> {
    const news = await this.#chrome.run(notesSince, this.#read);
    this.#read += news.length;
    for (const one of news) this.#note(one);
  }

  /** An OPTIONS of the page's own looks like a preflight; that it was loaded, the page is told. */
  isOver(id: string, told: string): boolean {
    if (told === 'loaded' || told === 'unsent') return true;
    const { cors, ended } = this.#seen.get(id) ?? {};
    return cors !== undefined || ended !== undefined;
  }

  verdictOn(id: string, told: string): BrowserVerdict {
    const { cors, ended = 'never ended' } = this.#seen.get(id) ?? {};
    if (told === 'unsent') return { end: 'unsent', error: '', value: '' };
    if (cors !== undefined) return { end: 'blocked', error: cors.name, value: cors.value };
    // Nobody tells the page how a beacon ended.
    if (told === 'loaded' || ended === 'NS_OK') return { end: 'loaded', error: '', value: '' };
    return { end: 'failed', error: ended, value: '' };
  }

  #note(one: Observation): void {
    if (one.kind === 'end') {
      const seen = this.#of(one.url);
      if (seen !== undefined && one.method !== 'OPTIONS') seen.ended = one.status;
      return;
    }
    const said = readMessage(one.category, one.text);
    const seen = said && this.#of(said.url);
    if (said !== undefined && seen !== undefined) seen.cors ??= said;
  }

  #of(url: string): Seen | undefined {
    const id = hopOfPath(pathOf(url))?.id;
    if (id === undefined) return undefined;
    const seen = this.#seen.get(id) ?? {};
    this.#seen.set(id, seen);
    return seen;
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
