import { signal } from '@preact/signals';

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
