import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Boxes } from './boxes.ts';
import type { Picture } from './take.ts';

const FOLDER = join(import.meta.dirname, 'references');

export const boxesFile = join(FOLDER, 'boxes.json');

export function pictureFile(name: string): string {
  return join(FOLDER, `${name}.png`);
}

export function referenceOf(name: string): Picture {
  const all = JSON.parse(readFileSync(boxesFile, 'utf8')) as Readonly<Record<string, Boxes>>;
  const boxes = all[name];
  if (boxes === undefined) throw new RangeError(`no reference '${name}': run npm run pictures`);
  return { boxes, png: readFileSync(pictureFile(name)) };
}
