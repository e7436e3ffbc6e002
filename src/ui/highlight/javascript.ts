import type { Grammar } from './grammar.ts';
import { DOUBLE, SINGLE } from './grammar.ts';

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
