export type { Change, Compared, Rerun, RerunLimit } from './rerun.ts';
export { asSeen, compareFindings, rerunOf } from './rerun.ts';
export type { ScriptAnswer } from './script.ts';
export { rerunScript, timingScript } from './script.ts';
