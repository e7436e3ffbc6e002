import type { ReasonId } from '../../../reasons/index.ts';
import { ANSWERS } from './answers.ts';
import type { Example } from './example.ts';
import { FAILURES } from './failures.ts';
import { MESSAGES } from './messages.ts';
import { PREFLIGHTS } from './preflights.ts';
import { REDIRECTS } from './redirects.ts';

export type { Example } from './example.ts';

/** One example for every reason: a reason without one does not compile. */
export const EXAMPLES: Readonly<Record<ReasonId, Example>> = {
  ...ANSWERS,
  ...PREFLIGHTS,
  ...REDIRECTS,
  ...FAILURES,
  ...MESSAGES,
};
