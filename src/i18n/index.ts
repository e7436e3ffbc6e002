export type { Locale } from './languages.ts';
export { isLocale, languageName, languages, perLanguage } from './languages.ts';
export type { Segment } from './render.ts';
export { inNumber, plainText, renderText, writtenNumber } from './render.ts';
export type {
  AllVarsOf,
  Plural,
  Sentence,
  Text,
  Texts,
  Translated,
  VarsOf,
  Worded,
} from './text.ts';
export { english, translation } from './text.ts';
export { TextRegistry } from './text-registry.ts';
