/** A worker of Node: judges with the engine that it is told. */
import { parentPort, workerData } from 'node:worker_threads';
import { judge } from './judge.mjs';

const { engine, exchanges } = workerData;
// A port, not a window: there is no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(judge(await import(engine), exchanges));
