import { middleOf } from '../background/middle-of.ts';
import type { Tab } from '../driver-interface.ts';
import { clicking, pressing } from './input.ts';
import type { Bidi } from './protocol/bidi.ts';

/** An ordinary tab. */
export class FirefoxTab implements Tab {
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly tabId: number;

  constructor(bidi: Bidi, context: string, tabId: number) {
    this.#bidi = bidi;
    this.#context = context;
    this.tabId = tabId;
  }

  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.evaluateSource(String(fn), ...args);
  }

  /** The same with a function composed of several, which only text can be. */
  evaluateSource<Result>(source: string, ...args: readonly unknown[]): Promise<Result> {
    return this.#bidi.call<Result>(this.#context, source, args);
  }

  async click(selector: string): Promise<void> {
    await this.#perform(clicking(await this.evaluate(middleOf, selector)));
  }

  async press(key: string): Promise<void> {
    await this.#perform(pressing(key));
  }

  async screenshot(): Promise<Buffer> {
    const where = { context: this.#context };
    const shot = await this.#bidi.send<{ data: string }>(
      'browsingContext.captureScreenshot',
      where,
    );
    return Buffer.from(shot.data, 'base64');
  }

  async goto(url: string): Promise<void> {
    const where = { context: this.#context, url, wait: 'complete' };
    await this.#bidi.send('browsingContext.navigate', where);
  }

  async activate(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.#context });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }

  async #perform(actions: object[]): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.#context, actions });
  }
}
