import { writeFileSync } from 'node:fs';
import { startStubbed } from '../stub/browser.ts';
import { pixelsOf } from './pixels.ts';
import { smallPng } from './png.ts';
import { boxesFile, pictureFile } from './references.ts';
import { SCENES } from './scenes.ts';
import { bringOn, take } from './take.ts';

/** `npm run pictures`: takes the reference pictures again. Look at each before you commit it. */
export async function main(): Promise<number> {
  const browser = await startStubbed();
  try {
    const blank = await browser.blank();
    const boxes: Record<string, unknown> = {};
    for (const scene of SCENES) {
      const picture = await take(await bringOn(browser, scene));
      boxes[scene.name] = picture.boxes;
      const png = smallPng(await pixelsOf(blank, picture.png));
      writeFileSync(pictureFile(scene.name), png);
      console.log(`${scene.name}: ${Math.ceil(png.length / 1000)} kB`);
    }
    writeFileSync(boxesFile, `${JSON.stringify(boxes, undefined, 1)}\n`);
    return 0;
  } finally {
    await browser.close();
  }
}
