import type { ReasonText } from '../../i18n/text.ts';

/** Stands for a value that a message does not carry. */
export const UNTOLD = '…';

/** Their empty case speaks of an empty or absent header, which is more than an unknown one. */
const OF_HEADERS: ReadonlySet<string> = new Set(['value', 'expected', 'status']);

type Vars = Readonly<Record<string, string>>;

export interface Told {
  readonly text: ReasonText;
  /** Something in `happened` or `todo` is left out. */
  readonly leavesOut: boolean;
}

/**
 * A reason's texts for the values that a message carries. What it does not carry is shown as left
 * out, so that no sentence has a hole and none claims that something was empty.
 */
export function toldText(text: ReasonText, vars: Vars): Told {
  const told = (template: string): string => toldTemplate(template, vars);
  const happened = told(text.happened);
  const todo = told(text.todo);
  return {
    text: { title: told(text.title), happened, why: told(text.why), todo, avoid: told(text.avoid) },
    leavesOut: happened !== text.happened || todo !== text.todo,
  };
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
