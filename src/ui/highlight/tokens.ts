import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { Grammar, Rule, TokenKind } from './grammar.ts';
import { haproxy } from './haproxy.ts';
import { javascript } from './javascript.ts';
import { nginx } from './nginx.ts';
import { shell } from './shell.ts';

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
