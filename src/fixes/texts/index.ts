import type { Locale } from '../../i18n/index.ts';
import { TextRegistry } from '../../i18n/index.ts';
import type { servers as en } from '../servers/generated/en.ts';
import type { ServerId } from '../servers/list.ts';
import type common from './en.ts';

/** Every sentence of the fixes: those of all servers, and each server's own. */
export type NoteId = keyof typeof common | keyof typeof en;

/** The sentence's English template as a literal type: it tells which variables a note must carry. */
export type NoteTemplate<Id extends NoteId> = (typeof common & typeof en)[Id];

/** The sentences of all servers in one language. */
export type NoteTexts = Readonly<Record<keyof typeof common, string>>;

type ServerNotes = Readonly<Record<string, string>>;

/** The sentences of each server in one language, loaded with its compiler. */
export interface ServerNoteLoaders {
  readonly load: () => Promise<ServerNotes>;
  /** Servers that say nothing of their own. */
  readonly silent: readonly ServerId[];
}

export const noteTexts = new TextRegistry<NoteTexts>('texts of fixes');
export const serverNoteLoaders = new TextRegistry<ServerNoteLoaders>('texts of servers');

const serverNotes = new Map<Locale, ServerNotes>();

/** Takes sentences of servers besides those that are there. */
export function addServerNotes(locale: Locale, notes: ServerNotes): void {
  serverNotes.set(locale, { ...serverNotes.get(locale), ...notes });
}

/** Loads a server's own sentences, or those of products; rejects when their file is gone. */
export async function loadServerNotes(
  server: ServerId | 'products',
  locale: Locale,
): Promise<void> {
  const { load, silent } = serverNoteLoaders.textsFor(locale);
  if (server === 'products' || !silent.includes(server)) addServerNotes(locale, await load());
}

/** Are the sentences of products there? */
export function hasProductNotes(locale: Locale): boolean {
  return serverNotes.has(locale);
}

/**
 * The template of a note, for `renderText` or `plainText` of `reasons/text.ts`. Throws a RangeError
 * when the language, or the server whose note it is, was not loaded.
 */
export function noteText(id: NoteId, locale: Locale): string {
  const common: ServerNotes = noteTexts.textsFor(locale);
  const text = common[id] ?? serverNotes.get(locale)?.[id];
  if (text === undefined) throw new RangeError(`The note '${id}' is not loaded in '${locale}'`);
  return text;
}
