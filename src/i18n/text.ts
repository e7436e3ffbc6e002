export type Locale = 'en' | 'fr';

/**
 * The sentences of one reason. `{name}` is a variable, backticks mark code, a line break in `todo`
 * and `avoid` starts a new item. Values from the network enter only through variables.
 *
 * `{name|key=words|other=words}` chooses: when the variable is exactly `key` its words are read (they
 * may hold code, no variables), else the value itself is shown. An empty key stands for an empty
 * value: `{value|=nothing}`. So each language words in its own grammar what evidence gives as a key.
 */
export interface ReasonText {
  /** One line; for reasons MDN names, MDN's line (en) and Firefox's own (fr). */
  readonly title: string;
  /** What happened, in one or two sentences, with this request's own values. */
  readonly happened: string;
  /** Why the rule exists, in one sentence. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  /** What not to do. */
  readonly avoid: string;
}

/** Variables that every text may use; the diagnosis fills them for every finding. */
export type CommonVar =
  /** The page's origin as sent. */
  | 'origin'
  /** The leg's URL, without fragment and with its query redacted. */
  | 'url'
  /** Host and port of that URL. */
  | 'host'
  /** The page's method (never OPTIONS for a preflight's sake). */
  | 'method'
  /** HTTP status of the answer judged; empty without an answer. */
  | 'status'
  /** The header judged, its value (empty when absent) and a value that would pass. */
  | 'header'
  | 'value'
  | 'expected';

type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

type VarsIn<S extends string> = NameOf<Slots<S>>;

type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

/** `name` of every plain variable and `name|key` of every choice: what both languages must share. */
type ShapeOf<S extends string> = ShapeOfSlot<Slots<S>>;

type ShapeOfSlot<Slot extends string> = Slot extends `${infer Name}|${infer Cases}`
  ? `${Name}|${KeysIn<Cases>}`
  : Slot;

type KeysIn<Cases extends string> = Cases extends `${infer One}|${infer More}`
  ? KeyOf<One> | KeysIn<More>
  : KeyOf<Cases>;

type KeyOf<Case extends string> = Case extends `${infer Key}=${string}` ? Key : never;

/** Every variable used anywhere in a text. */
export type VarsOf<T> = { [K in keyof T]: T[K] extends string ? VarsIn<T[K]> : never }[keyof T];

type SameVars<E, F> = {
  [K in keyof E]: K extends keyof F
    ? [ShapeOf<E[K] & string>] extends [ShapeOf<F[K] & string>]
      ? [ShapeOf<F[K] & string>] extends [ShapeOf<E[K] & string>]
        ? F[K]
        : { variablesOnlyInFrench: Exclude<ShapeOf<F[K] & string>, ShapeOf<E[K] & string>> }
      : { variablesMissingInFrench: Exclude<ShapeOf<E[K] & string>, ShapeOf<F[K] & string>> }
    : never;
};

/** The English text: the source of which variables each sentence carries. */
export function english<const E extends ReasonText>(text: E): E {
  return text;
}

/**
 * The French text: a missing sentence or a different set of variables is a type error. The English
 * is only a type here, so that whoever reads French does not load it.
 */
export function french<E extends ReasonText>() {
  return <const F extends ReasonText>(text: F & SameVars<E, F>): F => text;
}

/** One piece of a rendered sentence. `value` came from the network: show it as text, never markup. */
export interface Segment {
  readonly kind: 'text' | 'code' | 'value';
  readonly text: string;
}

const PIECE = /`([^`]*)`|\{(\w+)(?:\|([^}]*))?\}/g;

/**
 * Splits a template into segments and fills its variables. The template is split before a value is
 * inserted, so a value holding backticks or braces stays a value. Unknown variables become ''.
 * Inside backticks variables are filled too and the whole piece is `code`.
 */
export function renderText(template: string, vars: Readonly<Record<string, string>>): Segment[] {
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
export function plainText(template: string, vars: Readonly<Record<string, string>>): string {
  return renderText(template, vars)
    .map((segment) => segment.text)
    .join('');
}

function fillVars(code: string, vars: Readonly<Record<string, string>>): string {
  return code.replace(/\{(\w+)\}/g, (_, name: string) => vars[name] ?? '');
}

function push(segments: Segment[], kind: Segment['kind'], text: string): void {
  if (text !== '') segments.push({ kind, text });
}
