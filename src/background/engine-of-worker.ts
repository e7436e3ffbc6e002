import type { Engine } from './engine.ts';

/** What the built `engine.js` leaves behind (scripts/build/classic-worker). */
declare global {
  var raisonEngine: { readonly engine: Engine } | undefined;
}

/** Of workers only, which the other types of this project know nothing of. */
declare const importScripts: (url: string) => void;

const ENGINE = '/engine.js';

/** Only what a worker imported while it was installed may it import later. */
addEventListener('install', () => importScripts(ENGINE));

/** @returns rejects when the extension's own files are gone, as in the middle of an update */
export async function loadEngine(): Promise<Engine> {
  if (globalThis.raisonEngine === undefined) importScripts(ENGINE);
  if (globalThis.raisonEngine === undefined) throw new Error(`${ENGINE} left nothing behind`);
  return globalThis.raisonEngine.engine;
}
