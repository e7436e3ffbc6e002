import type { Grammar } from './grammar.ts';
import { COMMENT, DOUBLE, LINES, WORD } from './grammar.ts';

/** A name after `@` is a matcher; braces around a dotted name hold a placeholder. */
export const caddy: Grammar = {
  rules: [COMMENT, DOUBLE, { kind: 'variable', pattern: /@\w+|\{\w[\w.-]*\}/y }, WORD],
  ends: LINES,
};
