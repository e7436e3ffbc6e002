import { signal } from '@preact/signals';
import type { CallSite, SeenCall } from './call-site.ts';

/** Enough for what a list holds; older ones are forgotten first. */
const MOST = 2000;

/** The calls that the DevTools network API told of, oldest first; empty outside DevTools. */
export const calls = signal<readonly SeenCall[]>([]);

/** How to show a place in DevTools' own sources; `undefined` where an extension may not. */
export const openSource = signal<((site: CallSite) => void) | undefined>(undefined);

export function addCalls(seen: readonly SeenCall[]): void {
  if (seen.length > 0) calls.value = [...calls.value, ...seen].slice(-MOST);
}
