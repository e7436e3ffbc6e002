/**
 * The engine for programs: pure, without dependencies, in Node, Deno, a worker or a page alike. An
 * exchange goes in, a diagnosis, a report or the lines for a server come out.
 */
export type {
  Certainty,
  Credentials,
  Diagnosis,
  Entry,
  ExplainedMessage,
  Finding,
  LegRef,
  Outcome,
} from '../diagnosis/index.ts';
export { diagnose, explainMessage, neighboursOf, rootCause } from '../diagnosis/index.ts';
export type { Block, Fix, FixPlan, PlanOptions, ServerId } from '../fixes/index.ts';
export { planFixes } from '../fixes/index.ts';
export type { Opened, Report, ReportedExchange, ReportedFinding } from '../formats/index.ts';
export { openFile, reportOf } from '../formats/index.ts';
export type { Fault, Level, Lines } from '../formats/wording.ts';
export { faultOf as explainFinding } from '../formats/wording.ts';
export type { Locale } from '../i18n/index.ts';
export { languages } from '../i18n/index.ts';
export type {
  Answer,
  Browser,
  Exchange,
  Header,
  HeaderList,
  Hop,
  Leg,
} from '../model/index.ts';
export type { ReasonId } from '../reasons/index.ts';
export { linesFor } from './faults.ts';
