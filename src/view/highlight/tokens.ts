/** What a piece of code is, for its colour; `plain` has none. */
export type TokenKind = 'comment' | 'string' | 'variable' | 'keyword' | 'option' | 'plain';

export type CodeLanguage = 'nginx' | 'apache' | 'shell';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** `word`: a keyword where a statement starts, else plain. */
interface Rule {
  readonly kind: TokenKind | 'word';
  /** Sticky: it matches where the last piece ended or not at all. */
  readonly pattern: RegExp;
}

interface Grammar {
  readonly rules: readonly Rule[];
  /** What a statement may come after. */
  readonly ends: RegExp;
}

const DOUBLE: Rule = { kind: 'string', pattern: /"(?:[^"\\]|\\[^])*"/y };
const SINGLE: Rule = { kind: 'string', pattern: /'(?:[^'\\]|\\[^])*'/y };
const COMMENT: Rule = { kind: 'comment', pattern: /#[^\n]*/y };
const VARIABLE: Rule = { kind: 'variable', pattern: /[$%]\{[^}\n]*\}|\$\w+/y };
const WORD: Rule = { kind: 'word', pattern: /[\w@./:-]+/y };

const GRAMMARS: Readonly<Record<CodeLanguage, Grammar>> = {
  nginx: { rules: [COMMENT, DOUBLE, SINGLE, VARIABLE, WORD], ends: /(?:[;{}]|#[^\n]*\n)\s*$/ },
  apache: {
    rules: [
      COMMENT,
      { kind: 'keyword', pattern: /<\/[A-Za-z]+>|<[A-Za-z]+|(?<=")>/y },
      DOUBLE,
      VARIABLE,
      { kind: 'option', pattern: /\[[A-Z][\w=,]*\]/y },
      WORD,
    ],
    ends: /\n\s*$/,
  },
  shell: {
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
  },
};

/**
 * Splits code into coloured pieces. The pieces together are the code, whatever it is: what no rule
 * knows stays plain, character by character.
 */
export function tokenize(code: string, language: CodeLanguage): Token[] {
  const { rules, ends } = GRAMMARS[language];
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

function isStart(before: string, ends: RegExp): boolean {
  return before.trim() === '' || ends.test(before);
}

/** Neighbours of one kind are one piece. */
function push(tokens: Token[], { kind, text }: Token): void {
  const last = tokens.at(-1);
  if (last?.kind === kind) tokens[tokens.length - 1] = { kind, text: last.text + text };
  else tokens.push({ kind, text });
}
