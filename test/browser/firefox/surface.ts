import { middleOf, type Point } from '../background/middle-of.ts';
import type { Surface } from '../driver-interface.ts';
import { until } from '../retry.ts';
import { clicking, pressing } from './input.ts';
import type { Marionette } from './protocol/marionette.ts';
import type { Remote } from './protocol/remote.ts';

/**
 * A panel or popup. Input goes through Marionette, which alone can act on the browser's window;
 * the document is told where it was clicked by Firefox itself, so its events are trusted.
 */
export class RemoteSurface implements Surface {
  readonly #remote: Remote;
  readonly #marionette: Marionette;

  constructor(remote: Remote, marionette: Marionette) {
    this.#remote = remote;
    this.#marionette = marionette;
  }

  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#remote.evaluate(String(fn), args);
  }

  async click(selector: string): Promise<void> {
    await this.#perform(clicking(await this.#still(selector)));
  }

  async press(key: string): Promise<void> {
    await this.#perform(pressing(key));
  }

  screenshot(): Promise<Buffer> {
    return this.#remote.screenshot();
  }

  /** Where it is once it has stopped moving: a popup grows with its content. */
  async #still(selector: string): Promise<Point> {
    let before = await this.#place(selector);
    return until(`${selector} to stand still`, async () => {
      const now = await this.#place(selector);
      const stands = now.x === before.x && now.y === before.y;
      before = now;
      return stands && now;
    });
  }

  async #place(selector: string): Promise<Point> {
    const offset = await this.#remote.offset();
    const { x, y } = await this.evaluate(middleOf, selector);
    return { x: offset.x + x, y: offset.y + y };
  }

  async #perform(actions: object[]): Promise<void> {
    await this.#marionette.send('WebDriver:PerformActions', { actions });
  }
}
