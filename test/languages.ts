import { servers as en } from '../src/fixes/servers/generated/en.ts';
import { servers as fr } from '../src/fixes/servers/generated/fr.ts';
import { addServerNotes } from '../src/fixes/texts/index.ts';
import { loadLanguage } from '../src/ui/texts/language.ts';

/** A page loads one language, and a server's notes with its text; tests read all at once. */
await Promise.all([loadLanguage('en'), loadLanguage('fr')]);
addServerNotes('en', en);
addServerNotes('fr', fr);
