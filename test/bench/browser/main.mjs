import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './launch.mjs';
import { startSite } from './site.mjs';
import { makeVariants, VARIANTS } from './variants.mjs';
import { measureWork } from './work.mjs';

/** @typedef {import('./variants.mjs').Variant} Variant */
/** @typedef {import('./work.mjs').Work} Work */
/** @typedef {import('./work.mjs').Cost} Cost */
/** @typedef {Record<Variant, Record<Work, Cost>>} Round */

/**
 * @param {ReturnType<typeof makeVariants>} extensions
 * @param {Awaited<ReturnType<typeof startSite>>} site
 * @param {Variant} variant
 */
async function measureVariant(extensions, site, variant) {
  const { page, browser, close } = await launch(extensions[variant]);
  try {
    return await measureWork(page, site, browser);
  } finally {
    await close();
  }
}

/**
 * Every variant once; each round begins with another, so that none always comes after the same.
 *
 * @param {ReturnType<typeof makeVariants>} extensions
 * @param {Awaited<ReturnType<typeof startSite>>} site
 * @param {number} number of the round
 */
async function measureRound(extensions, site, number) {
  const first = number % VARIANTS.length;
  const round = /** @type {Round} */ ({});
  for (const variant of [...VARIANTS.slice(first), ...VARIANTS.slice(0, first)]) {
    round[variant] = await measureVariant(extensions, site, variant);
  }
  return round;
}

/**
 * @param {number} rounds to measure now
 * @param {string | undefined} samples file with earlier rounds; gets all of them
 * @returns {Promise<Round[]>} earlier ones and these
 */
export async function measureBrowsers(rounds, samples) {
  const folder = mkdtempSync(join(tmpdir(), 'raison-bench-'));
  const site = await startSite();
  try {
    const extensions = makeVariants(folder);
    /** @type {Round[]} */
    const all = samples && existsSync(samples) ? JSON.parse(readFileSync(samples, 'utf8')) : [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(await measureRound(extensions, site, all.length));
      if (samples) writeFileSync(samples, JSON.stringify(all));
    }
    return all;
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
