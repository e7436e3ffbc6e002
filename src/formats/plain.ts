import type { Note } from '../fixes/index.ts';
import { noteText } from '../fixes/index.ts';
import type { Locale, Segment } from '../i18n/text.ts';
import { renderText } from '../i18n/text.ts';
import { safeValue } from '../model/index.ts';
import type { PhraseId, PhraseVars } from './texts/index.ts';
import { phrase } from './texts/index.ts';

/**
 * Sentences as plain text. What came from the network is made visible and short on the way, code
 * included: it may be filled with values.
 */
export function plain(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === 'text' ? text : safeValue(text))).join('');
}

export function say<Id extends PhraseId>(id: Id, locale: Locale, ...vars: PhraseVars<Id>): string {
  return plain(phrase(id, locale, ...vars));
}

export function plainNote({ id, vars }: Note, locale: Locale): string {
  return plain(renderText(noteText(id, locale), vars));
}
