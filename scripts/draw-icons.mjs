/**
 * Renders `public/icons/*.png` from `scripts/icons`. Run by hand (`npm run icons`) when the drawing
 * changes; the PNGs are committed, because Chromium takes no SVG icon in a manifest.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { tightPng } from './png.mjs';

const DRAWN = join(import.meta.dirname, 'icons');
const ICONS = join(import.meta.dirname, '../public/icons');

/** At toolbar sizes the full drawing turns to mud; the small one is drawn on the pixel grid. */
const DRAWINGS = [
  { size: 16, svg: 'raison-small.svg' },
  { size: 32, svg: 'raison-small.svg' },
  { size: 48, svg: 'raison.svg' },
  { size: 128, svg: 'raison.svg' },
];

/**
 * @param {import('playwright').Page} page
 * @param {{size: number, svg: string}} drawing
 */
async function draw(page, { size, svg }) {
  const source = await readFile(join(DRAWN, svg), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${source}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(ICONS, `${size}.png`), tightPng(png));
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const drawing of DRAWINGS) await draw(page, drawing);
await browser.close();
