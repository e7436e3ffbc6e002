declare const quoted: unique symbol;
declare const word: unique symbol;

/**
 * Text that may stand in a configuration: it passed the allow-list of `quoting.ts`, or we wrote it.
 * A plain `string` is not assignable to it, so forgetting to quote is a type error.
 */
export type Quoted = string & { readonly [quoted]: true };

/** One argument of a POSIX shell, quotes included. */
export type ShellWord = string & { readonly [word]: true };

/** Only `quoting.ts` and `curl.ts` call these two: the brands stand for their checks. */
export function markQuoted(text: string): Quoted {
  return text as Quoted;
}

export function markShellWord(text: string): ShellWord {
  return text as ShellWord;
}

/**
 * Writes configuration text: the template is ours, every value in it must be {@link Quoted}. Unlike
 * `String.raw` it keeps the template's own escapes cooked, so `\\.` writes `\.`.
 */
export function config(template: TemplateStringsArray, ...values: readonly Quoted[]): Quoted {
  return markQuoted(weave(template, values));
}

/** Writes a shell command: the template is ours, every value in it must be a {@link ShellWord}. */
export function shell(template: TemplateStringsArray, ...values: readonly ShellWord[]): ShellWord {
  return markShellWord(weave(template, values));
}

function weave(template: TemplateStringsArray, values: readonly string[]): string {
  return String.raw({ raw: template }, ...values);
}

export function joinQuoted(
  parts: readonly Quoted[],
  separator: ', ' | ',' | '|' | ' || ' | '\n' | ' ',
): Quoted {
  return markQuoted(parts.join(separator));
}

/** What a text in JSON may hold. */
export type QuotedJson =
  | Quoted
  | boolean
  | number
  | readonly QuotedJson[]
  | { readonly [name: string]: QuotedJson };

const FLAT_LIST = /\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g;

/** JSON as people write it: two spaces, lists of words in one line. */
export function quotedJson(value: QuotedJson): Quoted {
  return markQuoted(JSON.stringify(value, null, 2).replace(FLAT_LIST, inOneLine));
}

function inOneLine(_: string, words: string): string {
  return `[${words.replace(/\n */g, ' ')}]`;
}
