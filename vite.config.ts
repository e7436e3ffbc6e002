import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { classicWorker } from './scripts/classic-worker/index.ts';
import { leanPolyfill } from './scripts/lean-polyfill.ts';
import { manifestFor } from './scripts/manifest.ts';
import { noInnerHtml } from './scripts/no-inner-html.ts';

/** No hashes: an extension's files are replaced all at once, and never by a cache. */
const FILE_NAMES = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

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
