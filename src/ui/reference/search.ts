import { consoleWording } from '../../diagnosis/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { reasons } from '../../reasons/index.ts';
import { browserNames } from '../../reasons/reference.ts';
import { sentencesOf, textOf } from '../../reasons/texts.ts';
import { filledTitle } from '../components/format.ts';
import { toldText } from '../message/told.ts';
import { exampleFinding } from './example-entry.ts';

/** The reasons that hold every word: of the title, the id, the browsers’ names and sentences. */
export function searchReasons(query: string, locale: Locale): ReasonId[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const ids: readonly ReasonId[] = reasons.map(({ id }) => id);
  return ids.filter((id) => {
    const text = folded(textFor(id, locale));
    return words.every((word) => text.includes(word));
  });
}

function textFor(id: ReasonId, locale: Locale): string {
  const { chromium, firefox } = browserNames(id);
  const names = [...chromium, ...firefox];
  const sentences = names.map((name) => consoleWording(name, locale) ?? '');
  return [id, textOf(id, locale).title, textOf(id, 'en').title, ...names, ...sentences].join(' ');
}

/** Accents, quotation marks and case are easily typed otherwise. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘“”«»'"\u00a0\u202f]/g, ' ')
    .toLowerCase();
}

/** A reason's name with the values of its example; `…` for what a message does not carry. */
export function exampleTitle(id: ReasonId, locale: Locale): string {
  const finding = exampleFinding(id);
  return filledTitle(
    toldText(sentencesOf(finding, locale), finding.vars).text.title,
    finding.vars,
    locale,
  );
}
