import type { AllVarsOf, Locale } from '../i18n/index.ts';
import { TextRegistry } from '../i18n/index.ts';
import type { ConditionId } from './conditions.ts';
import type * as en from './generated/en.ts';
import type { OwnVar, ReasonId } from './index.ts';
import type { CommonVar, ReasonSentence, ReasonText } from './reason-text.ts';

/** Each reason's own sentences in one language. */
export type ReasonTexts = Readonly<Record<ReasonId, ReasonText>>;

/** A text may use only the variables that its reason or every finding provides. */
type Unprovided = {
  [Id in ReasonId]: Exclude<AllVarsOf<(typeof en)[Id]>, CommonVar | OwnVar<Id>>;
}[ReasonId];

/** Of no type, and so a type error where it is used, while some variable is provided by nobody. */
export type Provided<T> = [Unprovided] extends [never] ? T : Unprovided;

export const reasonTexts = new TextRegistry<Provided<ReasonTexts>>('texts of reasons');

/** The texts of a reason in a language that is loaded, with the conditions of their sentences. */
export function textOf(id: ReasonId, locale: Locale): ReasonText {
  return reasonTexts.textsFor(locale)[id];
}

/** What is read of a reason: templates for `renderText`, to be filled with the finding's `vars`. */
export interface ReasonSentences {
  readonly title: string;
  /** The recognised cause, where there is one; also the first sentence of `happened`. */
  readonly cause?: string;
  readonly happened: readonly string[];
  readonly why: readonly string[];
  readonly todo: readonly string[];
  readonly avoid: readonly string[];
}

/** As much of a finding as decides which sentences are read. */
export interface SentenceSource {
  readonly reason: ReasonId;
  /** The facts that hold; absent where nothing was recorded, as of a pasted message. */
  readonly conditions?: readonly ConditionId[];
}

/**
 * The sentences that are true of this finding. Without recorded facts only those are read that hang
 * on none.
 */
export function sentencesOf(finding: SentenceSource, locale: Locale): ReasonSentences {
  const { title, cause: causes = [], happened, why, todo, avoid } = textOf(finding.reason, locale);
  const read = (list: readonly ReasonSentence[]) => sentencesThatHold(list, finding.conditions);
  const [cause] = read(causes);
  return {
    title,
    ...(cause === undefined ? {} : { cause }),
    happened: [...(cause === undefined ? [] : [cause]), ...read(happened)],
    why: read(why),
    todo: read(todo),
    avoid: read(avoid),
  };
}

/** The sentences of a list whose conditions hold. */
export function sentencesThatHold(
  list: readonly ReasonSentence[],
  conditions: readonly ConditionId[] | undefined,
): string[] {
  return list.filter((one) => holds(one, conditions)).map(textIn);
}

function holds(sentence: ReasonSentence, conditions: readonly ConditionId[] | undefined): boolean {
  if (typeof sentence === 'string') return true;
  if (conditions === undefined) return false;
  return [sentence.when]
    .flat()
    .every((when) =>
      when.startsWith('!')
        ? !conditions.includes(when.slice(1) as ConditionId)
        : conditions.includes(when as ConditionId),
    );
}

function textIn(sentence: ReasonSentence): string {
  return typeof sentence === 'string' ? sentence : sentence.text;
}

/**
 * What is to be known before the lines that come next are pasted: what is particular to this case, such as
 * what its status means, or that something sends CORS headers already, which is to be changed. Nothing
 * where the lines are the first thing to do.
 *
 * @param hasOwn the setting of the product is named, which says what to change
 */
export function firstTodo(finding: SentenceSource, locale: Locale, hasOwn = false): string[] {
  const first = textOf(finding.reason, locale).todo.find(
    (one) => holds(one, finding.conditions) && !isAboutAvoiding(one),
  );
  const avoiding = avoidingTodo(finding, locale);
  // A product that has a list of its own has no router of the reader's.
  const isParticular = whensOf(first ?? '').some(
    (when) => !when.startsWith('!') && !(hasOwn && when === 'on-preflight'),
  );
  const isThere = finding.conditions?.includes('allow-origin-present') === true;
  const isFirst = isParticular || (isThere && !hasOwn && avoiding === undefined);
  return [isFirst && first !== undefined ? textIn(first) : undefined, avoiding].filter(
    (one) => one !== undefined,
  );
}

/** What the reason says of a page that could do without the preflight, where it says anything of it. */
export function avoidingTodo(finding: SentenceSource, locale: Locale): string | undefined {
  const found = textOf(finding.reason, locale).todo.find(
    (one) => holds(one, finding.conditions) && isAboutAvoiding(one),
  );
  return found === undefined ? undefined : textIn(found);
}

function isAboutAvoiding(sentence: ReasonSentence): boolean {
  return whensOf(sentence).includes('preflight-better-avoided');
}

function whensOf(sentence: ReasonSentence): readonly string[] {
  return typeof sentence === 'string' ? [] : [sentence.when].flat();
}

/** Every template of a text, whatever its condition: the title first. */
export function templatesOf(text: ReasonText): string[] {
  const { title, cause = [], happened, why, todo, avoid } = text;
  const sentences = [cause, happened, why, todo, avoid].flat();
  return [title, ...sentences.map(textIn)];
}
