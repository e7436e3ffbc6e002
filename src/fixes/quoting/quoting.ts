import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Quoted } from './quoted.ts';
import { markQuoted } from './quoted.ts';

/**
 * The law on what may leave the network and enter a configuration: an allow-list, because nginx
 * cannot escape `$`, Apache cannot escape `${…}`, and both decode escapes that a check of their own
 * (`-t`) does not notice. Each pattern names only characters that are literal in every context we
 * write: nginx and Apache arguments, expression strings, and, after {@link regexOf}, patterns.
 */
/** With `_`: names of containers (`http://my_app:3000`) have it, and it is literal everywhere. */
const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const HOST = `${LABEL}(?:\\.${LABEL})*`;

/**
 * The last five are origins that no website has, by the shapes that their makers give them: apps of
 * Tauri, Capacitor, Ionic and Electron (also Obsidian's `app://obsidian.md`), VS Code's web views,
 * extensions. They have no port, and no other characters than websites' origins.
 */
const ORIGINS = [
  `https?://(?:${HOST}|\\[[0-9a-f:.]{2,45}\\])(?::\\d{1,5})?`,
  '(?:tauri|capacitor|ionic)://localhost',
  `app://${HOST}`,
  `vscode-webview://${LABEL}`,
  'chrome-extension://[a-p]{32}',
  'moz-extension://[0-9a-f-]{36}',
];
const ORIGIN = new RegExp(`^(?:${ORIGINS.join('|')})$`);
const METHOD = /^[A-Za-z][A-Za-z-]{0,19}$/;
const HEADER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** A DNS name has at most 253 characters; the rest is `https://` and a port. */
const LONGEST_ORIGIN = 267;

/** What a reader sees in place of a value that we will not write. None is a real name. */
const PLACEHOLDER = {
  origin: markQuoted('https://YOUR-ORIGIN.example'),
  method: markQuoted('YOUR-METHOD'),
  header: markQuoted('X-YOUR-HEADER'),
} as const;

/** Beyond these a line grows past what a server's parser takes, and no real request needs them. */
const MOST = { origin: 12, method: 12, header: 32 } as const;

export type Kind = keyof typeof PLACEHOLDER;

const ALLOWED: Readonly<Record<Kind, (raw: string) => boolean>> = {
  origin: (raw) => raw.length <= LONGEST_ORIGIN && ORIGIN.test(raw),
  method: (raw) => METHOD.test(raw),
  header: (raw) => HEADER.test(raw),
};

/** Values that may be written, each once, and why others may not. */
export interface Admitted {
  readonly values: readonly Quoted[];
  readonly refused: readonly Note[];
}

/**
 * Applies the allow-list to values from the network. Refused values leave one visible placeholder
 * behind, so that the reader cannot mistake the text for complete.
 */
export function admit(kind: Kind, raw: readonly string[]): Admitted {
  const distinct = [...new Set(raw)];
  const considered = distinct.slice(0, MOST[kind]);
  const values = considered.filter(ALLOWED[kind]).map(markQuoted);
  const refused = considered.filter((value) => !ALLOWED[kind](value));
  const notes = refused.map((value) => refusalOf(kind, value));
  if (distinct.length > MOST[kind])
    notes.push(note('refused-too-many', { kept: String(MOST[kind]), total: `${distinct.length}` }));
  return { values: refused.length > 0 ? [...values, PLACEHOLDER[kind]] : values, refused: notes };
}

/** The values that pass, silently without the others. */
export function admitQuietly(kind: Kind, raw: readonly string[]): Quoted[] {
  return raw.slice(0, MOST[kind]).filter(ALLOWED[kind]).map(markQuoted);
}

/** As many characters as a list of what is kept may have: a server's parser takes a line of 4096. */
const LONGEST_KEPT = 2_000;

/**
 * The values that pass of a list that the server sends today and goes on sending: many more than
 * anybody asks for, and `*`, which is literal in every configuration we write.
 */
export function admitKept(kind: 'method' | 'header', raw: readonly string[]): Quoted[] {
  const passing = [...new Set(raw)].filter((value) => value === '*' || ALLOWED[kind](value));
  let length = 0;
  const short = passing.filter((value) => {
    length += value.length + ', '.length;
    return length <= LONGEST_KEPT;
  });
  return short.map(markQuoted);
}

/** A regular expression that matches exactly this text. */
export function regexOf(value: Quoted): Quoted {
  return markQuoted(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/**
 * The same without a backslash, for what takes backslashes out before the pattern is read; `]` alone is
 * itself in a pattern.
 */
export function regexOfClasses(value: Quoted): Quoted {
  return markQuoted(value.replace(/[.*+?$(){}|[]/g, '[$&]'));
}

function refusalOf(kind: Kind, raw: string): Note {
  return note(`refused-${kind}`, { value: visible(raw), placeholder: PLACEHOLDER[kind] });
}

const LONGEST = 80;

/**
 * A refused value as it may be shown in a note: printable ASCII only, so that controls, bidi marks
 * and look-alike letters are seen for what they are, and short.
 */
export function visible(raw: string): string {
  const shown = raw.slice(0, LONGEST).replace(/[^ -~]/gu, escaped);
  return raw.length > LONGEST ? `${shown}…` : shown;
}

function escaped(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
