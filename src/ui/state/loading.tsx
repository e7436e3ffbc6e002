import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A component whose code is loaded when it is first shown, or a moment before. */
export interface Later<P> {
  readonly View: FunctionComponent<P>;
  readonly isHere: ReadonlySignal<boolean>;
  /** Starts to load: for when a click is to be expected. */
  readonly prepare: () => void;
}

/** Nothing is shown until the code is there, which on one's own disk takes some milliseconds. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): Later<P> {
  const loaded = signal<FunctionComponent<P> | undefined>(undefined);
  const prepare = () => void part(load).then((view) => (loaded.value = view));
  function View(props: P) {
    const Loaded = loaded.value;
    useLayoutEffect(() => {
      if (loaded.peek() === undefined) prepare();
    }, []);
    return Loaded === undefined ? null : <Loaded {...props} />;
  }
  return { View, isHere: computed(() => loaded.value !== undefined), prepare };
}

/** A file of ours is gone, as after an update of the extension: `Unloaded` says so on the page. */
export const partsMissing = signal(false);

/**
 * Loads what only some readers need. Extension pages may `import()`; the background may not.
 *
 * @returns `undefined` when its file is gone, which the page then says by itself
 */
export async function part<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch (error) {
    console.error('Raison could not load a part of itself', error);
    partsMissing.value = true;
    return undefined;
  }
}

/**
 * Runs a task at most once a frame, however often it is asked for. Frames stop while a page is
 * hidden, so nothing is drawn that nobody can see, and the first frame in sight catches up.
 */
export function paced(task: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      task();
    });
  };
}

/** Runs a task now, or as soon as the page is in sight. */
export function onceVisible(task: () => void): void {
  if (!document.hidden) task();
  else document.addEventListener('visibilitychange', () => onceVisible(task), { once: true });
}

/** Of one idle moment; the browser gives up to 50. */
const MOST = 10;

/**
 * Takes steps while the page has nothing else to do, a few at a time, until none is left.
 *
 * @param step returns whether there was one to take
 * @returns how to stop
 */
export function whenIdle(step: () => boolean): () => void {
  let handle = requestIdleCallback(goOn);
  function goOn(deadline: IdleDeadline): void {
    const end = performance.now() + Math.min(MOST, deadline.timeRemaining());
    let isLeft = true;
    while (isLeft && performance.now() < end) isLeft = step();
    if (isLeft) handle = requestIdleCallback(goOn);
  }
  return () => cancelIdleCallback(handle);
}
