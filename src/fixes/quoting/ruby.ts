import type { Quoted } from './quoted.ts';
import { config, markQuoted } from './quoted.ts';

/** `:put`, `:"m-search"`: a method as rack-cors compares it, which is in lower case. */
export function rubySymbol(method: Quoted): Quoted {
  const lower = markQuoted(method.toLowerCase());
  return /^[a-z]+$/.test(lower) ? config`:${lower}` : config`:"${lower}"`;
}
