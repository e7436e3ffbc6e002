import type { Grammar } from './grammar.ts';
import { COMMENT, DOUBLE, VARIABLE, WORD } from './grammar.ts';

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
