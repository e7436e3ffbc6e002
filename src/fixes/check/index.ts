export type { Change, Compared } from './compare.ts';
export { asSeen, compareFindings } from './compare.ts';
export type { Rerun, RerunLimit } from './rerun.ts';
export { rerunOf } from './rerun.ts';
export type { ScriptAnswer } from './script.ts';
export { rerunScript, timingScript } from './script.ts';
