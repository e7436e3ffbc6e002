/** `npm run site`: writes the pages of reasons and servers to `docs/site`, in every language. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { generate } from './generate.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'docs/site');

generate();
/** @type {{ module: typeof import('./site/pages.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'site/pages.ts'), {
  configFile: false,
});
rmSync(OUT, { recursive: true, force: true });
const pages = module.sitePages();
for (const [path, text] of pages) {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), text);
}
console.log(`${pages.size} files in docs/site`);
