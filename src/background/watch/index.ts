export { takesDevtoolsPort } from './devtools.ts';
export { Heartbeat } from './heartbeat.ts';
export { openPages, watchMemory } from './memory.ts';
export type { Off } from './observers.ts';
export { ALL, Observers } from './observers.ts';
export { SENTINEL_TYPES } from './sentinel.ts';
export { Watch } from './watch.ts';
