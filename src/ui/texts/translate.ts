import type { Locale, Text, VarsOf } from '../../i18n/index.ts';
import { inNumber, plainText, TextRegistry, writtenNumber } from '../../i18n/index.ts';
import type en from './en.ts';

type Catalogue = typeof en;

export type UiKey = keyof Catalogue;
export type UiVars<K extends UiKey> = Readonly<Record<VarsOf<Catalogue[K]>, string | number>>;

/** The variables as the last argument: required when the text has any, refused when it has none. */
export type VarsArgs<K extends UiKey> = [VarsOf<Catalogue[K]>] extends [never]
  ? []
  : [vars: UiVars<K>];

/** The interface has no lists. */
export type UiText = Exclude<Text, readonly unknown[]>;

/** The interface in one language. */
export type InterfaceTexts = Readonly<Record<UiKey, UiText>>;

export const interfaceTexts = new TextRegistry<InterfaceTexts>('texts of the interface');

/** The text with its variables still in it, in the grammatical number of `n` if it has one. */
export function template(locale: Locale, key: UiKey, n?: string | number): string {
  return inNumber(locale, interfaceTexts.textsFor(locale)[key], Number(n));
}

/** The text with its variables filled in; numbers are written as the language writes them. */
export function translate<K extends UiKey>(locale: Locale, key: K, ...args: VarsArgs<K>): string {
  const vars: Readonly<Record<string, string | number>> = args[0] ?? {};
  return plainText(template(locale, key, vars['n']), writtenVars(locale, vars));
}

function writtenVars(
  locale: Locale,
  vars: Readonly<Record<string, string | number>>,
): Record<string, string> {
  const written = Object.entries(vars).map(([name, value]) => [
    name,
    typeof value === 'number' ? writtenNumber(locale, value) : value,
  ]);
  return Object.fromEntries(written) as Record<string, string>;
}
