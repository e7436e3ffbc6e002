/** The check for programs: sends requests, so it is apart from the engine and needs Node. */
export type { Check } from './check/check.ts';
export { check } from './check/check.ts';
export type { Target } from './check/target.ts';
export type { OpenFinding, OpenReason } from './check/too-open.ts';
export { faultsOf, linesOf } from './faults.ts';
export { run } from './run.ts';
