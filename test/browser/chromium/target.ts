import type { CDPSession } from 'playwright';
import { Child } from '../../../scripts/start/chromium/cdp.mjs';
import { middleOf } from '../background/middle-of.ts';
import type { Surface } from '../driver-interface.ts';
import { pressing } from './keys.ts';

/** Where a document stands in the window that takes its input, in CSS pixels. */
export type Offset = () => Promise<{ x: number; y: number }>;

/** A panel or popup: a target that Playwright does not know, spoken to in Chromium's protocol. */
export class TargetSurface implements Surface {
  readonly #document: Child;
  readonly #window: Child;
  readonly #offset: Offset;

  /** @param window takes the input: the target itself, or the one that it is embedded in */
  constructor(document: Child, window: Child, offset: Offset) {
    this.#document = document;
    this.#window = window;
    this.#offset = offset;
  }

  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const source = `(${String(fn)})(...${JSON.stringify(args)})`;
    return this.#document.evaluate(source) as Promise<Result>;
  }

  async click(selector: string): Promise<void> {
    const offset = await this.#offset();
    const { x, y } = await this.evaluate(middleOf, selector);
    const at = { x: offset.x + x, y: offset.y + y, button: 'left', clickCount: 1 };
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#window.send('Input.dispatchMouseEvent', { type, ...at });
    }
  }

  async press(key: string): Promise<void> {
    for (const event of pressing(key)) await this.#window.send('Input.dispatchKeyEvent', event);
  }

  async screenshot(): Promise<Buffer> {
    const shot = await this.#window.send('Page.captureScreenshot');
    return Buffer.from((shot as { data: string }).data, 'base64');
  }
}

export async function attach(session: CDPSession, targetId: string): Promise<Child> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return new Child(session, sessionId);
}
