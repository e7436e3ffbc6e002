import type { Locale } from './languages.ts';
import { perLanguage } from './languages.ts';
import type { Plural } from './text.ts';

/** One piece of a rendered sentence. `value` came from the network: show it as text, never markup. */
export interface Segment {
  readonly kind: 'text' | 'code' | 'value';
  readonly text: string;
}

type Vars = Readonly<Record<string, string>>;

const PIECE = /`([^`]*)`|\{(\w+)(?:\|([^}]*))?\}/g;

/**
 * Splits a template into segments and fills its variables. The template is split before a value is
 * inserted, so a value holding backticks or braces stays a value. Unknown variables become ''.
 * Inside backticks variables are filled too and the whole piece is `code`.
 */
export function renderText(template: string, vars: Vars): Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  for (const match of template.matchAll(PIECE)) {
    const [whole, code, name = '', cases] = match;
    push(segments, 'text', template.slice(last, match.index));
    if (code === undefined) segments.push(...filled(vars[name] ?? '', cases));
    else push(segments, 'code', fillVars(code, vars));
    last = match.index + whole.length;
  }
  push(segments, 'text', template.slice(last));
  return segments;
}

/** The words chosen for a value, or the value itself when no case names it. */
function filled(value: string, cases: string | undefined): Segment[] {
  const chosen = cases?.split('|').find((one) => one.slice(0, one.indexOf('=')) === value);
  if (chosen !== undefined) return renderText(chosen.slice(value.length + 1), {});
  return value === '' ? [] : [{ kind: 'value', text: value }];
}

/** The same sentence as plain text, for exports, terminals and tests. */
export function plainText(template: string, vars: Vars): string {
  return renderText(template, vars)
    .map((segment) => segment.text)
    .join('');
}

function fillVars(code: string, vars: Vars): string {
  return code.replace(/\{(\w+)\}/g, (_, name: string) => vars[name] ?? '');
}

function push(segments: Segment[], kind: Segment['kind'], text: string): void {
  if (text !== '') segments.push({ kind, text });
}

/** Made once: making one costs more than a row of the list. */
const FORMATS = perLanguage((locale) => ({
  plural: new Intl.PluralRules(locale),
  number: new Intl.NumberFormat(locale),
}));

/** The form of a text that the number asks for in this language. */
export function inNumber(locale: Locale, text: string | Plural, n: number): string {
  return typeof text === 'string' ? text : (text[FORMATS[locale].plural.select(n)] ?? text.other);
}

/** A number as the language writes it. */
export function writtenNumber(locale: Locale, value: number): string {
  return FORMATS[locale].number.format(value);
}
