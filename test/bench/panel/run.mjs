/**
 * `npm run bench:panel`: what the panel costs with 100 and with 10,000 exchanges, interleaved, so
 * that a slow moment of the machine meets both. Exit code 1 when the cost follows what is recorded
 * and not what is visible, or when scrolling has long tasks.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../../../scripts/start/chromium/chromium.mjs';
import { makeStubbed } from '../../stub/stubbed.mjs';
import { measurePanel } from './measure.mjs';
import { judge, table } from './table.mjs';

const SIZES = [100, 10_000];
const ROUNDS = Number(process.argv[2] ?? 7);

const folder = mkdtempSync(join(tmpdir(), 'raison-bench-'));
await makeStubbed(folder);
const { ready, close } = startChromium({ lang: 'en', headless: true, extension: folder });
try {
  const browser = await ready;
  for (const size of SIZES) {
    await browser.worker.evaluate((count) => Reflect.get(globalThis, 'prepare')(count), size);
    await measurePanel(browser, size);
  }
  /** @type {import('./measure.mjs').Costs[]} */
  const all = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const size of round % 2 === 0 ? SIZES : SIZES.toReversed()) {
      all.push(await measurePanel(browser, size));
    }
  }
  console.log(table(all, SIZES));
  process.exitCode = judge(all, SIZES) ? 0 : 1;
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
