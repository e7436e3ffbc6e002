import type { Grammar } from './grammar.ts';
import { COMMENT, DOUBLE, LINES, VARIABLE, WORD } from './grammar.ts';

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
