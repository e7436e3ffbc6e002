import type { Locale } from '../../reasons/text.ts';
import enAdvice from './en-advice.ts';
import enConfig from './en-config.ts';
import enServers from './en-servers.ts';
import frAdvice from './fr-advice.ts';
import frConfig from './fr-config.ts';
import frServers from './fr-servers.ts';

const en = { ...enConfig, ...enServers, ...enAdvice };
const fr = { ...frConfig, ...frServers, ...frAdvice };
const catalogue = { en, fr } satisfies Record<Locale, Readonly<Record<keyof typeof en, string>>>;

/** Every sentence of the fixes. */
export type NoteId = keyof typeof en;

/** The sentence's English template as a literal type: it tells which variables a note must carry. */
export type NoteTemplate<Id extends NoteId> = (typeof en)[Id];

export const noteIds = Object.keys(en) as NoteId[];

/** The template of a note, for `renderText` or `plainText` of `reasons/text.ts`. */
export function noteText(id: NoteId, locale: Locale): string {
  return catalogue[locale][id];
}
