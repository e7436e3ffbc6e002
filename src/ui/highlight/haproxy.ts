import type { Grammar } from './grammar.ts';
import { COMMENT, DOUBLE, LINES, SINGLE, WORD } from './grammar.ts';

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
