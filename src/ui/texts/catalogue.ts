/** A sentence in two numbers; `n` is the number, and `Intl.PluralRules` picks the form. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type UiText = string | Plural;
export type UiTexts = Readonly<Record<string, UiText>>;

type VarsIn<S extends string> = S extends `${string}{${infer V}}${infer Rest}`
  ? V | VarsIn<Rest>
  : never;

/** The `{variables}` of a text; a plural always takes `n`. */
export type VarsOf<T> = T extends string
  ? VarsIn<T>
  : T extends { other: infer Other extends string }
    ? VarsIn<Other> | 'n'
    : never;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Twin<E, F> = {
  [K in keyof E]: K extends keyof F
    ? Same<VarsOf<E[K]>, VarsOf<F[K]>> extends true
      ? E[K] extends string
        ? string
        : Plural
      : { variablesDiffer: VarsOf<E[K]> }
    : never;
} & { [K in Exclude<keyof F, keyof E>]: never };

/** The English texts: the source of which keys, plurals and variables exist. */
export function english<const E extends UiTexts>(texts: E): E {
  return texts;
}

/**
 * The French texts: a missing or extra key, another variable or a lost plural is a type error. The
 * English are only a type here, so that whoever reads French does not load them.
 */
export function french<E extends UiTexts>() {
  return <const F extends UiTexts>(texts: F & Twin<E, F>): F => texts;
}
