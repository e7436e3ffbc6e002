import { loadLanguage } from '../src/ui/texts/language.ts';

/** A page loads one language before it draws anything; tests read both. */
await Promise.all([loadLanguage('en'), loadLanguage('fr')]);
