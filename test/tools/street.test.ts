import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from './lint-house.ts';

const RESTRICTED = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';
const PROPERTIES = 'eslint(no-restricted-properties)';

/** Down the street, longest way first: each room may import every room after it. */
const DOWN = ['formats', 'fixes', 'diagnosis', 'reasons', 'fetch', 'model'];
const PAGES = ['panel', 'popup', 'options', 'devtools'];

const leaf = 'export const value = 1;\n';
const from = (path: string) => `export { value } from '${path}';\n`;
const leaves = (rooms: string[]) =>
  Object.fromEntries(rooms.map((room) => [`src/${room}/leaf.ts`, leaf]));
const each = (rule: string, files: object) =>
  Object.keys(files)
    .map((file) => `${rule} ${file}`)
    .toSorted();

describe('the street is one-way', () => {
  it('lets every room import all rooms below it', () => {
    const lines = DOWN.map((room) => `export * as ${room} from '../${room}/leaf.ts';\n`);
    const roads = Object.fromEntries([
      ...DOWN.slice(0, -1).map((room, i) => [`src/${room}/down.ts`, lines.slice(i + 1).join('')]),
      ...['background', 'ui', ...PAGES].map((room) => [`src/${room}/down.ts`, lines.join('')]),
    ]);
    expect(lint({ ...leaves(DOWN), ...roads })).toEqual([]);
  });

  it('forbids every upward import between the pure rooms', () => {
    const roads = Object.fromEntries(
      DOWN.flatMap((above, i) =>
        DOWN.slice(i + 1).map((below) => [
          `src/${below}/to-${above}.ts`,
          from(`../${above}/leaf.ts`),
        ]),
      ),
    );
    expect(Object.keys(roads)).toHaveLength(15);
    expect(lint({ ...leaves(DOWN), ...roads })).toEqual(each(RESTRICTED, roads));
  });

  it('forbids every other wrong way, at any depth', () => {
    const pairs = [
      ...DOWN.flatMap((a) => ['background', 'ui', ...PAGES].map((b) => [a, b] as const)),
      ...['ui', ...PAGES].map((b) => ['background', b] as const),
      ...['background', ...PAGES].map((b) => ['ui', b] as const),
      ...PAGES.map((a) => [a, 'background'] as const),
      ...PAGES.flatMap((a) => PAGES.filter((b) => b !== a).map((b) => [a, b] as const)),
    ];
    const roads = Object.fromEntries(
      pairs.map(([a, b]) => [`src/${a}/inner/to-${b}.ts`, from(`../../${b}/leaf.ts`)]),
    );
    const rooms = ['background', 'ui', ...PAGES];
    expect(lint({ ...leaves(rooms), ...roads })).toEqual(each(RESTRICTED, roads));
  });

  it('forbids types, too, to travel up', () => {
    const type = { 'src/diagnosis/leaf.ts': 'export type Finding = string;\n' };
    const use =
      "import type { Finding } from '../diagnosis/leaf.ts';\nexport const a: Finding = '';\n";
    const roads = {
      'src/fetch/export.ts': "export type { Finding } from '../diagnosis/leaf.ts';\n",
      'src/fetch/import.ts': use,
    };
    expect(lint({ ...type, ...roads })).toEqual(each(RESTRICTED, roads));
  });

  it('knows the files that lie beside the rooms', () => {
    const roads = {
      'src/protocol.ts': from('./background/leaf.ts'),
      'src/protocol/a.ts': from('../background/leaf.ts'),
      'src/browser.ts': from('./panel/leaf.ts'),
      'src/engine.ts': from('./background/leaf.ts'),
      'src/formats/a.ts': "export * from '../engine.ts';\n",
      'src/panel/a.ts': "export * from '../engine.ts';\n",
      'src/reasons/a.ts': "export * from '../protocol.ts';\n",
      'src/model/a.ts': "export * from '../browser.ts';\n",
    };
    expect(lint({ ...leaves(['panel', 'background']), ...roads })).toEqual(each(RESTRICTED, roads));
  });

  it('forbids cycles, within a room as well', () => {
    const files = {
      'src/fixes/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/fixes/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    };
    expect(lint(files)).toEqual(each('import(no-cycle)', files));
  });
});

describe('the pure rooms stay pure', () => {
  const IMPURE: Record<string, [rule: string, source: string]> = {
    clock: [PROPERTIES, 'export const now = Date.now();\n'],
    chance: [PROPERTIES, 'export const dice = Math.random();\n'],
    network: [GLOBALS, "export const answer = () => fetch('/');\n"],
    document: [GLOBALS, 'export const title = document.title;\n'],
    window: [GLOBALS, 'export const width = window.innerWidth;\n'],
    detour: [GLOBALS, 'export const dom = globalThis.document;\n'],
    browser: [GLOBALS, 'export const id = browser.runtime.id;\n'],
    chrome: [GLOBALS, 'export const id = chrome.runtime.id;\n'],
    disk: ['import(no-nodejs-modules)', "export { readFileSync } from 'node:fs';\n"],
    preact: [RESTRICTED, "export { render } from 'preact';\n"],
    polyfill: [RESTRICTED, "export * from 'webextension-polyfill';\n"],
  };

  it.each(DOWN)('%s reaches neither browser nor clock nor disk', (room) => {
    const files = Object.fromEntries(
      Object.entries(IMPURE).map(([name, [, source]]) => [`src/${room}/${name}.ts`, source]),
    );
    const found = lint(files);
    for (const [name, [rule]] of Object.entries(IMPURE)) {
      expect(found).toContain(`${rule} src/${room}/${name}.ts`);
    }
  });

  it('only browser.ts knows the polyfill', () => {
    const source = "export * from 'webextension-polyfill';\n";
    const paths = [
      'background/a.ts',
      'panel/a.ts',
      'view/a.ts',
      'background.ts',
      'protocol.ts',
      'protocol/a.ts',
    ];
    const files = Object.fromEntries(paths.map((path) => [`src/${path}`, source]));
    expect(lint({ ...files, 'src/browser.ts': source })).toEqual(each(RESTRICTED, files));
  });

  it('a date is made from a time that was handed in (no lint rule can say that)', () => {
    const src = join(import.meta.dirname, '../../src');
    const clock = /\bnew Date(?:\(\s*\)|(?!\())|(?<!new )\bDate\(/;
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => DOWN.some((room) => file.startsWith(`${room}/`)))
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => join(src, file));
    expect(clock.test('new Date()') && !clock.test('new Date(time)')).toBe(true);
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((file) => clock.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
