import type { ReasonSentences } from '../../reasons/texts.ts';

/** Stands for a value that a message does not carry. */
export const UNTOLD = '…';

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
