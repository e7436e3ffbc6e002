export { consoleWording } from '../browsers/index.ts';
export { diagnose, firstRefused } from './diagnose.ts';
export type {
  Certainty,
  Credentials,
  CredentialsProof,
  Diagnosis,
  Entry,
  Finding,
  LegRef,
  Outcome,
} from './diagnosis.ts';
export { rootCause, valueSaid, valuesSaid } from './diagnosis.ts';
export type { ExplainedMessage } from './explain-message.ts';
export { explainMessage } from './explain-message.ts';
export { countFailures, failureKey } from './failure-key.ts';
export { fixableBy } from './findings.ts';
export { neighboursOf } from './neighbours.ts';
export type { PreflightCause } from './preflight-cause.ts';
export { mayHaveSkippedPreflight, preflightCauses } from './preflight-cause.ts';
