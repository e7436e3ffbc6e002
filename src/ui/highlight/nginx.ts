import type { Grammar } from './grammar.ts';
import { COMMENT, DOUBLE, SINGLE, VARIABLE, WORD } from './grammar.ts';

export const nginx: Grammar = {
  rules: [COMMENT, DOUBLE, SINGLE, VARIABLE, WORD],
  ends: /(?:[;{}]|#[^\n]*\n)\s*$/,
};
