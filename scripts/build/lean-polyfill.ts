import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const POLYFILL = /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;

/** The table of what each method of the extension API takes: two thirds of the package. */
const TABLE = /(?<=const apiMetadata = )\{.*?\n {6}\}(?=;)/s;

/** What the package is wrapped in for loaders of every kind; ours knows one. */
const HEAD = /^\(function \(global, factory\) \{.*?\}\)\([^{}]*, function \(module\) \{/s;
const TAIL = /\}\);(?=\s*(?:\/\/# sourceMappingURL.*\s*)?$)/;

/**
 * Code of the package that serves one property alone, or none: it looks for its table, as we do, and
 * whether it is in an extension, where all of ours is.
 */
const PARTS: readonly (readonly [property: string, ...code: RegExp[]])[] = [
  [
    '',
    /^ {6}if \(Object\.keys\(apiMetadata\).*?\n {6}\}\n/ms,
    /^ {2}if \(!\(globalThis\.chrome && .*?\n {2}\}\n/ms,
  ],
  ['onMessageExternal', /^ {10}onMessageExternal: .*?\n/ms],
  [
    'onRequestFinished',
    /^ {6}const onRequestFinishedWrappers = .*?\n {6}\}\);\n/ms,
    /^ {8}devtools: \{\n {10}network: \{\n.*?\n {8}\},\n/ms,
  ],
  ['privacy', /^ {6}const settingMetadata = .*?^ {6}apiMetadata\.privacy = .*?\n {6}\};\n/ms],
];

/** Methods by their names, the sizes of calls within: `{ tabs: { get: { minArgs, maxArgs } } }`. */
interface Table {
  readonly [name: string]: Table | number | boolean;
}

/** `browser.tabs`, `host.devtools?.panels`, `const { session } = browser.storage`. */
const READ = /\.(\w+)|\{([^{}]*)\}(?:: [^=;]*)? = /g;

/**
 * Every property that our own source reads by its name. A method that is called is among them,
 * whichever way its namespace came there; so are some that are none of the interface's.
 */
export function readIn(source: string): string[] {
  return [...source.matchAll(READ)].flatMap(([, one, several = '']) => one ?? words(several));
}

function words(text: string): readonly string[] {
  return text.match(/\w+/g) ?? [];
}

function readInFolder(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const ours = files.filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  return new Set(ours.flatMap((path) => readIn(readFileSync(join(folder, path), 'utf8'))));
}

/** The table without the methods that nothing reads. */
function trimmed(table: Table, read: ReadonlySet<string>): Table {
  const kept = Object.entries(table).flatMap(([name, value]): [string, Table[string]][] => {
    if (typeof value !== 'object' || 'minArgs' in value)
      return read.has(name) ? [[name, value]] : [];
    const within = trimmed(value, read);
    return read.has(name) && Object.keys(within).length > 0 ? [[name, within]] : [];
  });
  return Object.fromEntries(kept);
}

/** The package as a module, with no more of it than we use; throws when it has changed. */
export function lean(code: string, read: ReadonlySet<string>): string {
  const table = TABLE.exec(code)?.[0];
  const unread = PARTS.flatMap(([property, ...parts]) => (read.has(property) ? [] : parts));
  const places = [HEAD, TAIL, ...unread];
  if (table === undefined || !places.every((place) => place.test(code))) {
    throw new Error('webextension-polyfill changed: its table, wrapper or parts are elsewhere');
  }
  const ours = JSON.stringify(trimmed(JSON.parse(table) as Table, read));
  return unread
    .reduce((rest, part) => rest.replace(part, ''), code)
    .replace(TABLE, () => ours)
    .replace(HEAD, 'const module = { exports: {} };')
    .replace(TAIL, 'export default module.exports;');
}

/**
 * Half of `webextension-polyfill` is for bookmarks, history and whatever else we never call, and every
 * start of the background would read it.
 */
export function leanPolyfill(): Plugin {
  return {
    name: 'lean-polyfill',
    enforce: 'pre',
    transform(code, id) {
      return POLYFILL.test(id) ? { code: lean(code, readInFolder('src')), map: null } : undefined;
    },
  };
}
