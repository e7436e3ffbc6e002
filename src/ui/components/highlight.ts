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

const DOUBLE: Rule = { kind: 'string', pattern: /"(?:[^"\\]|\\[^])*"/y };
const SINGLE: Rule = { kind: 'string', pattern: /'(?:[^'\\]|\\[^])*'/y };
export const COMMENT: Rule = { kind: 'comment', pattern: /#[^\n]*/y };
export const VARIABLE: Rule = { kind: 'variable', pattern: /[$%]\{[^}\n]*\}|\$\w+/y };
export const WORD: Rule = { kind: 'word', pattern: /[\w@./:-]+/y };

export const apache: Grammar = {
  rules: [
    COMMENT,
    { kind: 'keyword', pattern: /<\/[A-Za-z]+>|<[A-Za-z]+|(?<=")>/y },
    DOUBLE,
    VARIABLE,
    { kind: 'option', pattern: /\[[A-Z][\w=,]*\]/y },
    WORD,
  ],
  ends: LINES,
};

/** A name after `@` is a matcher; braces around a dotted name hold a placeholder. */
export const caddy: Grammar = {
  rules: [COMMENT, DOUBLE, { kind: 'variable', pattern: /@\w+|\{\w[\w.-]*\}/y }, WORD],
  ends: LINES,
};

export const haproxy: Grammar = {
  rules: [
    COMMENT,
    DOUBLE,
    SINGLE,
    { kind: 'variable', pattern: /%\[[^\]\n]*\]|txn\.\w+/y },
    { kind: 'option', pattern: /(?<=\s)-[a-z]+/y },
    { kind: 'keyword', pattern: /(?<=\s)(?:if|unless)(?=\s)/y },
    WORD,
  ],
  ends: LINES,
};

/** For Express and Vite: what a name before a colon is called, an option is. */
export const javascript: Grammar = {
  rules: [
    { kind: 'comment', pattern: /\/\/[^\n]*/y },
    DOUBLE,
    SINGLE,
    // A slash divides, unless an argument begins with it.
    { kind: 'string', pattern: /(?<=\()\/(?:[^/\\\n]|\\.)+\//y },
    { kind: 'keyword', pattern: /(?:const|false|from|import|return|true)\b/y },
    { kind: 'option', pattern: /\w+(?=:)/y },
    { kind: 'plain', pattern: /\w+/y },
  ],
};

export const nginx: Grammar = {
  rules: [COMMENT, DOUBLE, SINGLE, VARIABLE, WORD],
  ends: /(?:[;{}]|#[^\n]*\n)\s*$/,
};

export const shell: Grammar = {
  rules: [
    COMMENT,
    DOUBLE,
    // A backslash is itself between a shell's single quotes.
    { kind: 'string', pattern: /'[^']*'/y },
    VARIABLE,
    { kind: 'option', pattern: /(?<=\s)--?[A-Za-z][\w-]*/y },
    WORD,
  ],
  ends: /(?:[^\\]\n|&&|\|\|?|;)\s*$/,
};

const GRAMMARS = { apache, caddy, haproxy, javascript, nginx, shell };

export type CodeLanguage = keyof typeof GRAMMARS;

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * Splits code into coloured pieces. The pieces together are the code, whatever it is: what no rule
 * knows stays plain, character by character.
 */
export function tokenize(code: string, language: CodeLanguage): Token[] {
  const { rules, ends }: Grammar = GRAMMARS[language];
  const tokens: Token[] = [];
  let position = 0;
  while (position < code.length) {
    const { kind, text } = next(code, position, rules);
    const starts = kind === 'word' && isStart(code.slice(0, position), ends);
    push(tokens, { kind: kind === 'word' ? (starts ? 'keyword' : 'plain') : kind, text });
    position += text.length;
  }
  return tokens;
}

function next(code: string, position: number, rules: readonly Rule[]) {
  for (const { kind, pattern } of rules) {
    pattern.lastIndex = position;
    const text = pattern.exec(code)?.[0];
    if (text !== undefined && text !== '') return { kind, text };
  }
  return { kind: 'plain', text: code.charAt(position) } as const;
}

function isStart(before: string, ends: RegExp | undefined): boolean {
  return before.trim() === '' || ends?.test(before) === true;
}

/** Neighbours of one kind are one piece. */
function push(tokens: Token[], { kind, text }: Token): void {
  const last = tokens.at(-1);
  if (last?.kind === kind) tokens[tokens.length - 1] = { kind, text: last.text + text };
  else tokens.push({ kind, text });
}
