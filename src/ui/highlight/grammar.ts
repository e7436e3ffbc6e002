/** What a piece of code is, for its colour; `plain` has none. */
export type TokenKind = 'comment' | 'string' | 'variable' | 'keyword' | 'option' | 'plain';

/** `word`: a keyword where a statement starts, else plain. */
export interface Rule {
  readonly kind: TokenKind | 'word';
  /** Sticky: it matches where the last piece ended or not at all. */
  readonly pattern: RegExp;
}

export interface Grammar {
  readonly rules: readonly Rule[];
  /** What a statement may come after; absent where no word is a keyword for its place. */
  readonly ends?: RegExp;
}

/** Each line is a statement. */
export const LINES = /\n\s*$/;

export const DOUBLE: Rule = { kind: 'string', pattern: /"(?:[^"\\]|\\[^])*"/y };
export const SINGLE: Rule = { kind: 'string', pattern: /'(?:[^'\\]|\\[^])*'/y };
export const COMMENT: Rule = { kind: 'comment', pattern: /#[^\n]*/y };
export const VARIABLE: Rule = { kind: 'variable', pattern: /[$%]\{[^}\n]*\}|\$\w+/y };
export const WORD: Rule = { kind: 'word', pattern: /[\w@./:-]+/y };
