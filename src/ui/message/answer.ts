import type { Entry, ExplainedMessage, Finding } from '../../diagnosis/index.ts';
import { explainMessage } from '../../diagnosis/index.ts';
import type { Plan, PlanOptions } from '../../fixes/index.ts';
import { planFix } from '../../fixes/index.ts';
import type { LegKind } from '../../model/index.ts';
import type { ReasonSentences } from '../../reasons/texts.ts';
import type { Added, Need } from './proved.ts';
import { isMissing, knownFrom, needsOf, provedEntry } from './proved.ts';

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

/** Stands for a value that a message does not carry. */
const UNTOLD = '…';

/** Their empty case speaks of an empty or absent header, which is more than an unknown one. */
const OF_HEADERS: ReadonlySet<string> = new Set(['value', 'expected', 'status']);

type Vars = Readonly<Record<string, string>>;

export interface Told {
  readonly text: ReasonSentences;
  /** Something in `happened` or `todo` is left out. */
  readonly leavesOut: boolean;
}

/**
 * A reason's texts for the values that a message carries. What it does not carry is shown as left
 * out, so that no sentence has a hole and none claims that something was empty.
 */
export function toldText(text: ReasonSentences, vars: Vars): Told {
  const told = (list: readonly string[]) => list.map((one) => toldTemplate(one, vars));
  const title = toldTemplate(text.title, vars);
  const happened = told(text.happened);
  const todo = told(text.todo);
  return {
    text: { title, happened, why: told(text.why), todo, avoid: told(text.avoid) },
    leavesOut: isChanged(text.happened, happened) || isChanged(text.todo, todo),
  };
}

function isChanged(before: readonly string[], after: readonly string[]): boolean {
  return before.some((one, index) => one !== after[index]);
}

function toldTemplate(template: string, vars: Vars): string {
  return template.replace(/\{(\w+)(\|[^}]*)?\}/g, (whole, name: string, cases?: string) => {
    if (name in vars || (hasEmptyCase(cases) && !OF_HEADERS.has(name))) return whole;
    return UNTOLD;
  });
}

function hasEmptyCase(cases: string | undefined): boolean {
  return cases?.split('|').some((one) => one.startsWith('=')) ?? false;
}
