import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { part } from './parts.ts';

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
