import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/diagnosis/index.ts';
import { rootCause } from '../../src/diagnosis/index.ts';
import type { OpenedFile } from '../../src/formats/index.ts';
import { openFile } from '../../src/formats/index.ts';

export const FIXTURES = ['shop-chromium', 'shop-firefox', 'odd-chromium', 'odd-firefox'] as const;

export type Fixture = (typeof FIXTURES)[number];

/** A HAR file as a real browser exported it (`record/record.mjs`), without bodies. */
export function harText(name: Fixture): string {
  return readFileSync(join(import.meta.dirname, `fixtures/${name}.har`), 'utf8');
}

export function opened(text: string): OpenedFile {
  const file = openFile(text);
  if (file.kind === 'refused') throw new Error(`refused: ${file.because}`);
  return file;
}

let all: readonly Entry[] | undefined;

/** Every exchange of every fixture. */
export function allEntries(): readonly Entry[] {
  all ??= FIXTURES.flatMap((name) => opened(harText(name)).entries);
  return all;
}

export function pathOf({ exchange }: Entry): string {
  return new URL(exchange.hops[0].url).pathname;
}

export function causeOf({ diagnosis }: Entry): string | null {
  return rootCause(diagnosis)?.reason ?? null;
}
