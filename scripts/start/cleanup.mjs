/** @typedef {() => unknown} Undo */

/** @type {Undo[]} */
const undos = [];

/** @type {Promise<void> | undefined} */
let cleaning;

/**
 * Remembers what must be undone before the program ends; the last is undone first.
 *
 * @param {Undo} undo may return a promise
 */
export function afterwards(undo) {
  undos.push(undo);
}

async function undoAll() {
  for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
    // One that fails must not keep the others from running.
    await Promise.resolve(undo()).catch((/** @type {unknown} */ error) => console.error(error));
  }
}

/** Undoes everything, once: a signal may come while the program already cleans up. */
export function cleanUp() {
  cleaning ??= undoAll();
  return cleaning;
}

/**
 * Ends cleanly when told to stop.
 *
 * @param {() => boolean} isWelcome whether stopping now is how the program is meant to end
 */
export function stopOnSignals(isWelcome) {
  for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
    process.on(signal, () => {
      void cleanUp().finally(() => process.exit(isWelcome() ? 0 : code));
    });
  }
}
