/**
 * Builds the npm package into `dist/npm`: `node scripts/npm/build.mjs`. The extension's own package
 * stays private; what is published is made here: bundled ESM without dependencies, its types, the
 * schemas of what it writes and reads, and the extension for Chromium, which `diagnose_page` drives.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { build as buildExtension, EXTENSION } from '../start/build.mjs';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'dist/npm');

/** What can be imported or run, and where it is written. */
const ENTRIES = {
  index: 'src/cli/api.ts',
  check: 'src/cli/check-api.ts',
  playwright: 'src/cli/playwright/index.ts',
  raison: 'src/cli/main.ts',
};

const SCHEMAS = [
  'src/formats/report/report.schema.json',
  'src/cli/schemas/check.schema.json',
  'src/cli/schemas/checks.schema.json',
];

/** Given by whoever uses the fixture. */
const PEERS = ['@playwright/test', 'playwright', 'playwright-core'];

/**
 * The bundler's helpers stand in the engine's file and load `node:module` for the command line's
 * CommonJS, although the engine, which also runs in pages, uses none of it.
 *
 * @type {import('vite').Rolldown.Plugin}
 */
const withoutUnusedRequire = {
  name: 'without-unused-require',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/^import ["']node:module["'];\n/m, '');
  },
};

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: PEERS, target: 'node' },
  build: {
    ssr: true,
    outDir: OUT,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(ENTRIES).map(([name, path]) => [name, join(ROOT, path)]),
      ),
      external: PEERS,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'lib/[name]-[hash].js',
        // What explains the source stands in the repository; licences stay.
        comments: { jsdoc: false },
      },
      plugins: [withoutUnusedRequire],
    },
  },
});
await buildExtension();
copyTypes();
copyFiles();
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
chmodSync(join(OUT, 'raison.js'), 0o755);

/** The declarations that the entries lead to, as `tsc -b` writes them for the layers. */
function copyTypes() {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the types are not right');
  const wanted = Object.values(ENTRIES).map((path) => path.replace(/\.ts$/, '.d.ts'));
  const seen = new Set();
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(join(ROOT, '.cache/types', path), 'utf8');
    for (const [, to = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)) {
      wanted.push(join(dirname(path), `${to}.d.ts`));
    }
    const file = join(OUT, path.replace(/^src/, 'types'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace(/((?:from |import\()['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
}

function copyFiles() {
  for (const schema of SCHEMAS) cpSync(join(ROOT, schema), join(OUT, basename(schema)));
  cpSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'));
  cpSync(join(ROOT, 'docs/command-line.md'), join(OUT, 'README.md'));
  cpSync(join(ROOT, 'docs/agents/SKILL.md'), join(OUT, 'SKILL.md'));
  cpSync(EXTENSION, join(OUT, 'extension'), { recursive: true });
  for (const file of readdirSync(OUT)) if (file.endsWith('.map')) rmSync(join(OUT, file));
}

/** What is published; the version is the extension's. */
function manifest() {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return {
    name: 'raison',
    version,
    description: 'CORS errors explained: every fault and the lines for your server',
    license,
    type: 'module',
    engines: { node: '>=20.19' },
    sideEffects: false,
    bin: { raison: 'raison.js' },
    exports: {
      '.': entry('index', 'cli/api'),
      './check': entry('check', 'cli/check-api'),
      './playwright': entry('playwright', 'cli/playwright/index'),
      ...Object.fromEntries(SCHEMAS.map((file) => [`./${basename(file)}`, `./${basename(file)}`])),
      './package.json': './package.json',
    },
    files: ['*.js', '*.schema.json', 'SKILL.md', 'extension', 'lib', 'types'],
    peerDependencies: { '@playwright/test': '>=1.40' },
    peerDependenciesMeta: { '@playwright/test': { optional: true } },
  };
}

/** @param {string} name @param {string} source */
function entry(name, source) {
  return { types: `./types/${source}.d.ts`, default: `./${name}.js` };
}
