import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['src', 'test', 'scripts', 'docs'];
/** This one says what is not to be written. */
const OWN = 'test/unit/names.test.ts';

/** Pictures and dated English, in any form; the field's term stands in their place. */
const WORDS =
  /\b(?:desks?|clerks?|keepers?|ledgers?|sentinels?|turnstiles?|stragglers?|vigils?|rulebooks?|hushed|doors?|orphans?|inbox|beginnings|foret(?:ell\w*|old)|mend(?:s|ed|ing|able)?|anew)\b/gi;

/** What is not in the repository cannot be looked up. */
const OUTSIDE = /\b(?:facts\/[\w-]+\.(?:md|json)|design\.md|\.\.\/shared)\b/g;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  ),
)
  .concat(readdirSync(ROOT).filter((name) => name.endsWith('.md')))
  .filter((name) => /\.(?:tsx?|mjs|md|css|sh)$/.test(name) && name !== OWN);

/** camelCase and kebab-case are read as words. */
const asWords = (text: string): string => text.replaceAll(/([a-z])([A-Z])/g, '$1 $2');

const found = (pattern: RegExp) =>
  files.flatMap((name) => {
    const text = asWords(`${name}\n${readFileSync(join(ROOT, name), 'utf8')}`);
    return [...text.matchAll(pattern)].map(([word]) => `${name}: ${word}`);
  });

it('names are the field’s: no metaphor, no dated English', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(found(WORDS)).toEqual([]);
});

it('nothing cites what is outside the repository', () => {
  expect(found(OUTSIDE)).toEqual([]);
});
