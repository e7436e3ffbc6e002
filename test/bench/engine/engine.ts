/** What is measured: bundled and minified as it ships. */
export { toEvent } from '../../../src/background/adapter.ts';
export { Diagnosed } from '../../../src/background/entries.ts';
export { Keeper } from '../../../src/background/keeper.ts';
export { Ledger } from '../../../src/background/ledger.ts';
export { Recorder } from '../../../src/background/recorder.ts';
export { diagnose } from '../../../src/diagnosis/index.ts';
