export type { Locale } from './languages.ts';
export { isLocale, languageName, languages, perLanguage } from './languages.ts';
export type {
  AllVarsOf,
  Plural,
  Segment,
  Sentence,
  Text,
  Texts,
  Translated,
  VarsOf,
  Worded,
} from './text.ts';
export {
  english,
  inNumber,
  plainText,
  renderText,
  TextRegistry,
  translation,
  writtenNumber,
} from './text.ts';
