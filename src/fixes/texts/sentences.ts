import type { VarsOf } from '../../i18n/text.ts';

/** Id to sentence, in the notation of `reasons/text.ts`: `{name}` is a variable, backticks code. */
export type Sentences = Readonly<Record<string, string>>;

/** F where each sentence carries the variables of its counterpart in E, else something else. */
export type SameVars<E, F> = {
  [K in keyof E]: K extends keyof F
    ? [Vars<E[K]>, Vars<F[K]>] extends [Vars<F[K]>, Vars<E[K]>]
      ? F[K]
      : { differentVariables: Exclude<Vars<E[K]> | Vars<F[K]>, Vars<E[K]> & Vars<F[K]>> }
    : never;
};

type Vars<S> = VarsOf<{ readonly only: S }>;

/** English: the source of which ids there are and which variables each carries. */
export function sentences<const E extends Sentences>(texts: E): E {
  return texts;
}

/**
 * French: a missing id, an id too many or a different set of variables is a type error. The English
 * is only a type here, so that whoever reads French does not load it.
 */
export function phrases<E extends Sentences>() {
  return <const F extends Record<keyof E, string>>(
    texts: F & SameVars<E, F> & { readonly [K in Exclude<keyof F, keyof E>]: never },
  ): F => texts;
}
