import type { Entry, ExplainedMessage, Finding } from '../../diagnosis/index.ts';
import { explainMessage } from '../../diagnosis/index.ts';
import type { Plan, PlanOptions } from '../../fixes/index.ts';
import { planFix } from '../../fixes/index.ts';
import type { LegKind } from '../../model/index.ts';
import type { Added, Need } from './known.ts';
import { isMissing, knownFrom, needsOf } from './known.ts';
import { provedEntry } from './proved.ts';

/** What the page shows of a pasted message. */
export interface MessageAnswer {
  readonly browser: ExplainedMessage['browser'];
  /** The leg it speaks of, when that is certain. */
  readonly leg: LegKind | undefined;
  readonly finding: Finding;
  /** The least exchange that the message proves, with that one finding. */
  readonly entry: Entry;
  /** What a fix would need beyond the message; empty where no server's header fixes it. */
  readonly needs: readonly Need[];
  /** Absent as long as something that it cannot do without is missing. */
  readonly plan: Plan | undefined;
}

/** Explains a pasted message; `undefined` when it is none that we know. */
export function answerTo(
  pasted: string,
  added: Added = {},
  options: PlanOptions = {},
): MessageAnswer | undefined {
  const message = explainMessage(pasted);
  if (message === undefined) return undefined;
  const known = knownFrom(message, added);
  const { entry, finding } = provedEntry(message, known);
  const plan = planFix([entry], options);
  const isFixable = plan.servers.length > 0;
  const isWhole = known.url !== undefined && !(isFixable && isMissing(known));
  return {
    browser: message.browser,
    leg: known.leg,
    finding,
    entry,
    needs: isFixable ? needsOf(knownFrom(message, {})) : [],
    plan: isWhole ? plan : undefined,
  };
}
