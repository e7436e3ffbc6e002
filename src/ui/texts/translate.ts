import type { Locale } from '../../i18n/text.ts';
import { Shelf } from '../../i18n/text-registry.ts';
import type { UiText, VarsOf } from './catalogue.ts';
import type en from './en.ts';

type Catalogue = typeof en;

export type UiKey = keyof Catalogue;
export type UiVars<K extends UiKey> = Readonly<Record<VarsOf<Catalogue[K]>, string | number>>;

/** The variables as the last argument: required when the text has any, refused when it has none. */
export type VarsArgs<K extends UiKey> = [VarsOf<Catalogue[K]>] extends [never]
  ? []
  : [vars: UiVars<K>];

/** The interface in one language. */
export type InterfaceTexts = Readonly<Record<UiKey, UiText>>;

export const interfaceTexts = new Shelf<InterfaceTexts>('texts of the interface');

/** Made once: making one costs more than a row of the list. */
const FORMATS = { en: formats('en'), fr: formats('fr') } as const;

function formats(locale: Locale) {
  return { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
}

/** The text with its variables still in it, in the grammatical number of `n` if it has one. */
export function template(locale: Locale, key: UiKey, n?: string | number): string {
  const text = interfaceTexts.take(locale)[key];
  if (typeof text === 'string') return text;
  return FORMATS[locale].plural.select(Number(n)) === 'one' ? text.one : text.other;
}

/** The text with its variables filled in; numbers are written as the language writes them. */
export function translate<K extends UiKey>(locale: Locale, key: K, ...args: VarsArgs<K>): string {
  const vars: Readonly<Record<string, string | number>> = args[0] ?? {};
  return template(locale, key, vars['n']).replace(/\{(\w+)\}/g, (_, name: string) =>
    written(locale, vars[name] ?? ''),
  );
}

function written(locale: Locale, value: string | number): string {
  return typeof value === 'number' ? FORMATS[locale].number.format(value) : value;
}
