import type { CommonVar, Locale, ReasonText, VarsOf } from '../i18n/text.ts';
import { Shelf } from '../i18n/text-registry.ts';
import type * as en from './en.ts';
import type { OwnVar, ReasonId } from './index.ts';

/** Each reason's own sentences in one language; `en.ts` and `fr.ts` are checked against it. */
export type ReasonTexts = Readonly<Record<ReasonId, ReasonText>>;

/** A text may use only the variables that its reason or every finding provides. */
type Unprovided = {
  [Id in ReasonId]: Exclude<VarsOf<(typeof en)[Id]>, CommonVar | OwnVar<Id>>;
}[ReasonId];

/** Of no type, and so a type error where it is used, while some variable is provided by nobody. */
export type Provided<T> = [Unprovided] extends [never] ? T : Unprovided;

export const reasonTexts = new Shelf<Provided<ReasonTexts>>('texts of reasons');

/** The texts of a reason in a language that is loaded. */
export function textOf(id: ReasonId, locale: Locale): ReasonText {
  return reasonTexts.take(locale)[id];
}
