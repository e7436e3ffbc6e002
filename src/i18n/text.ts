import type { Locale } from './languages.ts';
import { perLanguage } from './languages.ts';

/**
 * One notation for all texts. `{name}` is a variable, backticks mark code. Values from the network
 * enter only through variables.
 *
 * `{name|key=words|other=words}` chooses: when the variable is exactly `key` its words are read (they
 * may hold code, no variables), else the value itself is shown. An empty key stands for an empty
 * value: `{value|=nothing}`. So each language words in its own grammar what evidence gives as a key.
 */
export type Text = string | Plural | readonly Sentence[];

/** A text in several numbers: `n` is the number, and `Intl.PluralRules` picks the form. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A sentence of a list; with `when` it is read only where all of these facts hold. */
export type Sentence<When extends string = string> =
  | string
  | { readonly when: When | readonly When[]; readonly text: string };

export type Texts = Readonly<Record<string, Text>>;

type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

/** `name` of every plain variable and `name|key` of every choice: what all languages must share. */
type ShapeOf<Slot extends string> = Slot extends `${infer Name}|${infer Cases}`
  ? `${Name}|${KeysIn<Cases>}`
  : Slot;

type KeysIn<Cases extends string> = Cases extends `${infer One}|${infer More}`
  ? KeyOf<One> | KeysIn<More>
  : KeyOf<Cases>;

type KeyOf<Case extends string> = Case extends `${infer Key}=${string}` ? Key : never;

/** The names of the variables in a text; a plural always takes `n`. */
export type VarsOf<T> = T extends string
  ? NameOf<Slots<T>>
  : T extends readonly (infer Item)[]
    ? VarsOf<Item>
    : T extends { readonly text: infer S }
      ? VarsOf<S>
      : T extends { readonly other: infer S extends string }
        ? NameOf<Slots<S>> | 'n'
        : never;

/** The variables of all texts of a record. */
export type AllVarsOf<T> = { [K in keyof T]-?: VarsOf<T[K]> }[keyof T];

type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** The translation F of the text E, or a type that names what differs. */
type Twin<E, F> = E extends string
  ? F extends string
    ? Same<ShapeOf<Slots<E>>, ShapeOf<Slots<F>>> extends true
      ? F
      : { variablesDiffer: [english: ShapeOf<Slots<E>>, here: ShapeOf<Slots<F>>] }
    : string
  : E extends readonly unknown[]
    ? F extends readonly unknown[]
      ? E['length'] extends F['length']
        ? { readonly [I in keyof E]: I extends keyof F ? Twin<E[I], F[I]> : never }
        : { listLengthsDiffer: [english: E['length'], here: F['length']] }
      : readonly Sentence[]
    : E extends { readonly when: infer When; readonly text: infer S }
      ? F extends { readonly when: unknown; readonly text: infer Theirs }
        ? Same<When, F['when']> extends true
          ? { readonly when: When; readonly text: Twin<S, Theirs> }
          : { conditionsDiffer: When }
        : { readonly when: When; readonly text: string }
      : Same<VarsOf<E>, VarsOf<F>> extends true
        ? Plural
        : { variablesDiffer: [english: VarsOf<E>, here: VarsOf<F>] };

/** F where each text is the translation of its counterpart in E, else a type that says what differs. */
export type Translated<E, F> = {
  [K in keyof E]: K extends keyof F ? Twin<E[K], F[K]> : never;
} & { [K in Exclude<keyof F, keyof E>]: never };

/** The texts of E in whatever words: the same keys, lists and conditions. */
export type Worded<E> = { readonly [K in keyof E]: WordedText<E[K]> };

type WordedText<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? { readonly [I in keyof T]: WordedText<T[I]> }
    : T extends { readonly when: infer When }
      ? { readonly when: When; readonly text: string }
      : // Of a list that may be left out.
        T extends undefined
        ? T
        : Plural;

/** The English texts: the source of which keys, lists, conditions, plurals and variables exist. */
export function english<const E extends Texts>(texts: E): E {
  return texts;
}

/**
 * The texts of any other language: a missing or extra key, other variables, another length of a
 * list, another condition or a lost plural is a type error. The English is only a type here, so
 * that whoever reads another language does not load it.
 */
export function translation<E>() {
  return <const F extends Texts>(texts: F & Translated<E, F>) => texts as unknown as Worded<E>;
}

/**
 * The texts of one layer, by language. A page loads one language at a time, so what is not here was
 * never loaded: that is a mistake of ours, and it is said as such.
 */
export class TextRegistry<T> {
  readonly #name: string;
  readonly #texts = new Map<Locale, T>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes the texts of a language, in place of those it had. */
  register(locale: Locale, texts: T): void {
    this.#texts.set(locale, texts);
  }

  /** Throws a RangeError when the language was not loaded. */
  textsFor(locale: Locale): T {
    const texts = this.#texts.get(locale);
    if (texts === undefined) throw new RangeError(`No ${this.#name} in '${locale}' are loaded`);
    return texts;
  }
}

/**
 * One piece of a rendered sentence. `value` came from the network: show it as text, never markup.
 * `line` is code to be copied as it stands.
 */
export interface Segment {
  readonly kind: 'text' | 'code' | 'value' | 'line';
  readonly text: string;
}

type Vars = Readonly<Record<string, string>>;

const PIECE = /`( ?)([^`]*)`|\{(\w+)(?:\|([^}]*))?\}/g;

/** What a value may hold in a line to copy: nothing that ends a string or a command in any language. */
const PLAIN = /^[\w.,:/ [\]-]*$/;

/**
 * Splits a template into segments and fills its variables. The template is split before a value is
 * inserted, so a value holding backticks or braces stays a value. Unknown variables become ''.
 * Inside backticks variables are filled too and the whole piece is `code`; with a blank behind the
 * first backtick a `line`, unless a value is in it that nobody should paste.
 */
export function renderText(template: string, vars: Vars): Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  for (const match of template.matchAll(PIECE)) {
    const [whole, blank, code, name = '', cases] = match;
    push(segments, 'text', template.slice(last, match.index));
    if (code === undefined) segments.push(...filled(vars[name] ?? '', cases));
    else push(segments, blank && isPlain(code, vars) ? 'line' : 'code', fillVars(code, vars));
    last = match.index + whole.length;
  }
  push(segments, 'text', template.slice(last));
  return segments;
}

/** The words chosen for a value, or the value itself when no case names it. */
function filled(value: string, cases: string | undefined): Segment[] {
  const chosen = cases?.split('|').find((one) => one.slice(0, one.indexOf('=')) === value);
  if (chosen !== undefined) return renderText(chosen.slice(value.length + 1), {});
  return value === '' ? [] : [{ kind: 'value', text: value }];
}

/** The same sentence as plain text, for exports, terminals and tests. */
export function plainText(template: string, vars: Vars): string {
  return renderText(template, vars)
    .map((segment) => segment.text)
    .join('');
}

function isPlain(code: string, vars: Vars): boolean {
  return [...code.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => PLAIN.test(vars[name] ?? ''));
}

function fillVars(code: string, vars: Vars): string {
  return code.replace(/\{(\w+)\}/g, (_, name: string) => vars[name] ?? '');
}

function push(segments: Segment[], kind: Segment['kind'], text: string): void {
  if (text !== '') segments.push({ kind, text });
}

/** Made once: making one costs more than a row of the list. */
const FORMATS = perLanguage((locale) => ({
  plural: new Intl.PluralRules(locale),
  number: new Intl.NumberFormat(locale),
}));

/** The form of a text that the number asks for in this language. */
export function inNumber(locale: Locale, text: string | Plural, n: number): string {
  return typeof text === 'string' ? text : (text[FORMATS[locale].plural.select(n)] ?? text.other);
}

/** A number as the language writes it. */
export function writtenNumber(locale: Locale, value: number): string {
  return FORMATS[locale].number.format(value);
}
