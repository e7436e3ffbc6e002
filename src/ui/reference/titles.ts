import type { Locale } from '../../i18n/text.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { textOf } from '../../reasons/texts.ts';
import { toldText } from '../message/told.ts';
import { filledTitle } from '../reason-title.ts';
import { exampleVars } from './example-entry.ts';

/** A reason's name with the values of its example; `…` for what a message does not carry. */
export function exampleTitle(id: ReasonId, locale: Locale): string {
  const vars = exampleVars(id);
  return filledTitle(toldText(textOf(id, locale), vars).text.title, vars, locale);
}
