import type { Bidi } from './bidi.ts';
import type { BrowserWindow } from './privileged.ts';

/** Firefox's own window, with all its privileges: where toolbar, popups and DevTools are. */
export class Chrome {
  readonly #bidi: Bidi;
  readonly #context: string;

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  static async of(bidi: Bidi): Promise<Chrome> {
    const scope = { 'moz:scope': 'chrome' };
    const tree = await bidi.send<{ contexts: { context: string }[] }>(
      'browsingContext.getTree',
      scope,
    );
    const [first] = tree.contexts;
    if (first === undefined) throw new Error('Firefox has no window');
    return new Chrome(bidi, first.context);
  }

  /** Runs a function there; it must not close over anything. */
  run<Args extends unknown[], Result>(
    fn: (window: BrowserWindow, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.runSource(`(...args) => (${String(fn)})(window, ...args)`, ...args);
  }

  /** The same with a function composed of several, which only text can be. */
  runSource<Result>(source: string, ...args: readonly unknown[]): Promise<Result> {
    return this.#bidi.call<Result>(this.#context, source, args);
  }
}
