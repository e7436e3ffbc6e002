import type { Locale } from '../../i18n/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { toldText } from '../message/told.ts';
import { filledTitle } from '../reason-title.ts';
import { exampleFinding } from './example-entry.ts';

/** A reason's name with the values of its example; `…` for what a message does not carry. */
export function exampleTitle(id: ReasonId, locale: Locale): string {
  const finding = exampleFinding(id);
  return filledTitle(
    toldText(sentencesOf(finding, locale), finding.vars).text.title,
    finding.vars,
    locale,
  );
}
