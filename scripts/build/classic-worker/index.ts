import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Bundle } from './chunks.ts';
import { scriptsOf, WORKER } from './scripts.ts';

/** What crxjs writes for a worker that is a module. */
const LOADER = 'service-worker-loader.js';

const LOADS = /[\\/]src[\\/]background[\\/]engine\.ts$/;

/** Only Firefox's panel tells of timings: Chromium has no request whose end they would decide. */
const TIMINGS = /[\\/]src[\\/]background[\\/]capture[\\/]page-timings\.ts$/;
const NO_TIMINGS = 'export const withReadability = () => [];';

/**
 * Builds Chromium's worker as two classic scripts. A worker that is a module must load all of its
 * code at every start; a classic one may `importScripts` the engine when there is something to
 * judge. Pages import that same script, so that it is in the package once.
 */
export function classicWorker(serving: boolean): CrxPlugin {
  return {
    name: 'classic-worker',
    enforce: 'post',
    resolveId: {
      order: 'pre',
      async handler(id, importer, options) {
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        if (found === null || !LOADS.test(found.id)) return null;
        const instead = serving ? 'engine-at-once.ts' : 'engine-of-worker.ts';
        return found.id.replace(/engine\.ts$/, instead);
      },
    },
    load: (id) => (TIMINGS.test(id) ? NO_TIMINGS : null),
    buildStart() {
      if (!serving) {
        this.emitFile({ type: 'chunk', id: 'src/engine.ts', preserveSignature: 'strict' });
      }
    },
    async renderCrxManifest(manifest, bundle) {
      if (serving) return manifest;
      // crxjs declares Rollup's bundle, and Vite hands it Rolldown's.
      for (const [fileName, source] of await scriptsOf(bundle as object as Bundle)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      return { ...manifest, background: { service_worker: WORKER } };
    },
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => void delete bundle[LOADER],
    },
  };
}
