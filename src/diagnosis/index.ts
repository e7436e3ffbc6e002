export { diagnose } from './diagnose.ts';
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
export { rootCause } from './diagnosis.ts';
export { countFailures, failureKey } from './failure-key.ts';
export { firstRefused } from './first-refused.ts';
export type { ExplainedMessage } from './message/explain-message.ts';
export { explainMessage } from './message/explain-message.ts';
export { neighbourhoodsOf } from './neighbourhood.ts';
export type { PreflightCause } from './preflight-cause.ts';
export { mayHaveSkippedPreflight, preflightCauses } from './preflight-cause.ts';
export { consoleWording } from './wording.ts';
