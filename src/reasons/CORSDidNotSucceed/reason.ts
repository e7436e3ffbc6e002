import type { Failure } from '../../browsers/error-kinds.ts';
import { isRedirectStatus } from '../../fetch/index.ts';
import type { Answer } from '../../model/index.ts';
import { defineReason } from '../reason.ts';

/** The exchange ended in an error before an answer that could be judged, whatever the error. */
export default defineReason({
  id: 'CORSDidNotSucceed',
  group: 'network',
  rank: 100,
  fixableBy: 'network',

  looksAt: 'failure',
  evaluate(facts) {
    const failure = facts.failure;
    if (failure === undefined) return undefined;
    const { answer } = facts;
    const isOfAnswer = answer !== undefined && !isRefusedContent(failure);
    if (isOfAnswer && !isRefusedRedirect(answer, failure)) return undefined;
    return { vars: { error: failure.text } };
  },
});

/** Firefox does not even look at the CORS headers of a module that is of no script's type. */
function isRefusedContent({ text }: Failure): boolean {
  return text === 'NS_ERROR_CORRUPTED_CONTENT';
}

/** To `file:` or `data:`, or in a circle: the redirect came, but there was nowhere to go. */
function isRefusedRedirect(answer: Answer, { kind }: Failure): boolean {
  return kind === 'redirect' && isRedirectStatus(answer.status);
}
