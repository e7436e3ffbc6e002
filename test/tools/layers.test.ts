import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** From bottom to top: each layer may import those before it (`model` and `fetch` know no texts). */
const PURE = ['i18n', 'model', 'fetch', 'browsers', 'reasons', 'diagnosis', 'fixes', 'formats'];
/** The extension: each may import all pure layers, and the pages `ui`; never each other. */
const ABOVE = ['background', 'ui', 'panel', 'popup', 'options', 'devtools'];
const LAYERS = [...PURE, ...ABOVE];

/** What a layer may import. */
function below(layer: string): string[] {
  if (layer === 'model') return [];
  if (layer === 'fetch') return ['model'];
  if (PURE.includes(layer)) return PURE.slice(0, PURE.indexOf(layer));
  return ['panel', 'popup', 'options'].includes(layer) ? [...PURE, 'ui'] : PURE;
}

type Files = Readonly<Record<string, string>>;

/** A throw-away copy with the project's own rules, outside the project and its .gitignore. */
function inCopy<Result>(files: Files, run: (copy: string) => Result): Result {
  const copy = mkdtempSync(join(tmpdir(), 'raison-layers-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const rules = readdirSync(ROOT).filter((name) => /^tsconfig.*\.json$|^\.oxlintrc/.test(name));
    const projects = LAYERS.map((layer) => `src/${layer}/tsconfig.json`);
    for (const name of [...rules, ...projects, 'src/tsconfig.json', 'src/everywhere.d.ts'])
      cpSync(join(ROOT, name), join(copy, name));
    for (const [name, source] of Object.entries(files)) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), source);
    }
    return run(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function call(copy: string, tool: string, ...args: string[]): string {
  const program = join(ROOT, 'node_modules/.bin', tool);
  const { stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' });
  return stdout + stderr;
}

/** @returns the files with a type error, sorted, each once */
function typeErrors(files: Files): string[] {
  const leaves = Object.fromEntries(
    LAYERS.map((layer) => [`src/${layer}/leaf.ts`, 'export const value = 1;\n']),
  );
  const beside = { 'src/browser.ts': 'export const browser = 1;\n' };
  const output = inCopy({ ...beside, ...leaves, ...files }, (copy) =>
    call(copy, 'tsc', '-b', '--pretty', 'false', ...LAYERS.map((layer) => `src/${layer}`)),
  );
  const found = [...output.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file = '']) => file);
  return [...new Set(found)].toSorted();
}

/** @returns `rule path`, one for each complaint, sorted */
function lint(files: Files): string[] {
  const args = ['--no-ignore', '--disable-nested-config', '-c', '.oxlintrc.json', '-f', 'json'];
  const output = inCopy(files, (copy) => call(copy, 'oxlint', ...args, 'src'));
  const { diagnostics }: { diagnostics: { code: string; filename: string }[] } = JSON.parse(output);
  return diagnostics.map(({ code, filename }) => `${code} ${filename}`).toSorted();
}

const road = ({ from, to }: { from: string; to: string }) => `src/${from}/to/${to}.ts`;

describe('imports go one way', () => {
  it('every folder of src is a project, which the tests know', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'protocol')
      .map(({ name }) => `./src/${name}`);
    const { references }: { references: { path: string }[] } = JSON.parse(
      readFileSync(join(ROOT, 'tsconfig.tests.json'), 'utf8'),
    );
    const known = references.map(({ path }) => path);
    expect(known.toSorted()).toEqual(['./src', ...folders].toSorted());
  });

  const pairs = LAYERS.flatMap((from) =>
    LAYERS.filter((to) => to !== from).map((to) => ({ from, to })),
  );

  it('up and sideways is a type error, at any depth; down is none', () => {
    const roads = pairs.map((pair) => [
      road(pair),
      `export { value } from '../../${pair.to}/leaf.ts';\n`,
    ]);
    const wrong = pairs.filter(({ from, to }) => !below(from).includes(to)).map(road);
    expect(typeErrors(Object.fromEntries(roads))).toEqual(wrong.toSorted());
  });

  it('types are no exception, and pure layers do not know the extension', () => {
    const roads = {
      'src/fetch/type.ts': "export type { value } from '../diagnosis/leaf.ts';\n",
      'src/model/api.ts': "export { browser } from '../browser.ts';\n",
    };
    expect(typeErrors(roads)).toEqual(Object.keys(roads).toSorted());
  });

  it('cycles within a layer are found by the linter', () => {
    const files = {
      'src/fixes/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/fixes/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    };
    const cycle = Object.keys(files).map((file) => `import(no-cycle) ${file}`);
    expect(lint(files)).toEqual(cycle);
  });
});

describe('the pure layers stay pure', () => {
  const IMPURE: Record<string, string> = {
    network: "export const answer = () => fetch('/');\n",
    document: 'export const title = document.title;\n',
    window: 'export const width = window.innerWidth;\n',
    detour: 'export const dom = globalThis.document;\n',
    chrome: 'export const id = chrome.runtime.id;\n',
    timer: 'export const later = setTimeout(() => undefined, 1);\n',
    log: "console.log('x');\nexport {};\n",
    disk: "export { readFileSync } from 'node:fs';\n",
    process: 'export const home = process.env;\n',
  };

  it('DOM, network, timers and Node are type errors', () => {
    const files = PURE.flatMap((layer) =>
      Object.entries(IMPURE).map(([name, source]) => [`src/${layer}/${name}.ts`, source] as const),
    );
    expect(typeErrors(Object.fromEntries(files))).toEqual(files.map(([name]) => name).toSorted());
  });

  it('clock, chance, view and polyfill are lint errors, since their types are everywhere', () => {
    const sources = {
      clock: ['no-restricted-properties', 'export const now = Date.now();\n'],
      chance: ['no-restricted-properties', 'export const dice = Math.random();\n'],
      preact: ['no-restricted-imports', "export { render } from 'preact';\n"],
      polyfill: ['no-restricted-imports', "export * from 'webextension-polyfill';\n"],
    };
    const files = PURE.flatMap((layer) =>
      Object.entries(sources).map(([name, [rule = '', source = '']]) => ({
        name: `src/${layer}/${name}.ts`,
        complaint: `eslint(${rule}) src/${layer}/${name}.ts`,
        source,
      })),
    );
    const found = lint(Object.fromEntries(files.map(({ name, source }) => [name, source])));
    expect(found).toEqual(files.map(({ complaint }) => complaint).toSorted());
  });

  it('only src/browser.ts knows the polyfill', () => {
    const source = "export * from 'webextension-polyfill';\n";
    const paths = ['src/background/a.ts', 'src/panel/a.ts', 'src/protocol.ts'];
    const files = Object.fromEntries(paths.map((path) => [path, source]));
    expect(lint({ ...files, 'src/browser.ts': source })).toEqual(
      paths.map((path) => `eslint(no-restricted-imports) ${path}`),
    );
  });

  it('a date is made from a time that was handed in (neither types nor lint can say that)', () => {
    const clock = /\bnew Date(?:\(\s*\)|(?!\())|(?<!new )\bDate\(/;
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => PURE.some((layer) => file.startsWith(`${layer}/`)))
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => join(ROOT, 'src', file));
    expect(clock.test('new Date()') && !clock.test('new Date(time)')).toBe(true);
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((file) => clock.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
