import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';
import { startSite } from './site.mjs';
import { makeVariants, VARIANTS } from './variants.mjs';
import { measureWork } from './work.mjs';

/** @typedef {import('./variants.mjs').Variant} Variant */
/** @typedef {import('./work.mjs').Work} Work */
/** @typedef {import('./work.mjs').Cost} Cost */
/** @typedef {Record<Variant, Record<Work, Cost>>} Round */
/** @typedef {import('../options.mjs').Browser} Browser */

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/**
 * @typedef {object} Place what is compared, and where
 * @property {Browser} browser
 * @property {ReturnType<typeof makeVariants>} extensions
 * @property {Awaited<ReturnType<typeof startSite>>} site
 */

/** @param {Place} place @param {Variant} variant */
async function measureVariant({ browser, extensions, site }, variant) {
  const { page, pid, close } = await LAUNCH[browser](extensions[variant]);
  try {
    return await measureWork(page, site, pid);
  } finally {
    await close();
  }
}

/**
 * Every variant once; each round begins with another, so that none always comes after the same.
 *
 * @param {Place} place
 * @param {number} number of the round
 */
async function measureRound(place, number) {
  const first = number % VARIANTS.length;
  const round = /** @type {Round} */ ({});
  for (const variant of [...VARIANTS.slice(first), ...VARIANTS.slice(0, first)]) {
    round[variant] = await measureVariant(place, variant);
  }
  return round;
}

/**
 * @param {Browser} browser
 * @param {number} rounds to measure now
 * @param {string | undefined} samples file with earlier rounds of this browser; gets all of them
 * @returns {Promise<Round[]>} earlier ones and these
 */
export async function measureBrowsers(browser, rounds, samples) {
  const folder = mkdtempSync(join(tmpdir(), 'raison-bench-'));
  const site = await startSite();
  try {
    const place = { browser, extensions: makeVariants(folder, browser), site };
    /** @type {Round[]} */
    const all = samples && existsSync(samples) ? JSON.parse(readFileSync(samples, 'utf8')) : [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(await measureRound(place, all.length));
      if (samples) writeFileSync(samples, JSON.stringify(all));
    }
    return all;
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
