import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { classicWorker } from './scripts/build/classic-worker/index.ts';
import { leanPolyfill } from './scripts/build/lean-polyfill.ts';
import { manifestFor } from './scripts/build/manifest.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';
import { generate } from './scripts/generate.mjs';

// The lists that follow from the folders: they must be there before anything imports them.
generate();

/**
 * Each version has a folder of its own: a page that an update left open finds its files gone, never
 * those of another version. Hashes in the names would do the same and weigh 2 kB.
 */
const FILES = `v${base.version}/[name]`;
const FILE_NAMES = {
  entryFileNames: `${FILES}.js`,
  chunkFileNames: ({ facadeModuleId }: { readonly facadeModuleId?: string | null }) =>
    chunkName(facadeModuleId ?? ''),
  assetFileNames: `${FILES}[extname]`,
};

/** `server-nginx.js`: what is loaded only when that server is chosen is seen by its name. */
function chunkName(module: string): string {
  const [, id, part] =
    /\/fixes\/servers\/([\w-]+)\/(compiler|programs|settings|\w\w)\.ts$/.exec(module) ?? [];
  if (id === undefined || part === undefined) return `${FILES}.js`;
  const name = part === 'compiler' ? `server-${id}` : `server-${id}-${part}`;
  return `${FILES.replace('[name]', name)}.js`;
}

export default defineConfig(({ mode, command }) => {
  const firefox = mode === 'firefox';
  const serving = command === 'serve';
  const manifest = manifestFor(firefox, serving) as ManifestV3Export;
  return {
    plugins: [
      noInnerHtml(),
      leanPolyfill(),
      crx({ manifest, browser: firefox ? 'firefox' : 'chrome' }),
      firefox ? [] : classicWorker(serving),
    ],
    // Else NODE_ENV decides, and a build under `test` or `development` carries the machine's paths.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: serving } },
    build: {
      // The dev server writes localhost loaders into its folder: never where releases are built.
      outDir: `dist/${serving ? 'dev' : firefox ? 'firefox' : 'chrome'}`,
      emptyOutDir: true,
      target: 'es2023',
      // Vite's preload helper would fetch, and its polyfill would be the only inline script.
      modulePreload: false,
      // The DevTools panel is named by a script, not by the manifest, so crxjs cannot find it.
      rolldownOptions: { input: { panel: 'src/panel/index.html' }, output: FILE_NAMES },
    },
    server: { port: 24100, strictPort: true, hmr: { port: 24100 } },
  };
});
