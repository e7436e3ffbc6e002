import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const text = read('docs/architecture.md');

/** The numbered files of a section. */
function walk(heading: string): string[] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path);
}

/** What a file imports or loads, as paths from the root. */
function importsOf(path: string): string[] {
  const found = read(path).matchAll(/(?:from|import\(?) ?'(\.[^']+)'/g);
  return [...found].map(([, to = '']) => normalize(join(dirname(path), to)));
}

const handsOn = (path: string): boolean => /\/(?:index|all|list)\.ts$|\/generated\//.test(path);

/** Through an index or a generated list, too, which only hand on. */
function reaches(from: string, to: string): boolean {
  const seen = new Set<string>();
  const look = (path: string): boolean =>
    importsOf(path).some((next) => {
      if (next === to) return true;
      if (!handsOn(next) || seen.has(next)) return false;
      seen.add(next);
      return existsSync(join(ROOT, next)) && look(next);
    });
  return look(from);
}

describe.each([
  ['One failing request', 25],
  ['One fix', 14],
])('docs/architecture.md, %s', (heading, most) => {
  const files = walk(heading);

  it(`has at most ${most} files, each of which exists`, () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.length).toBeLessThanOrEqual(most);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it('names no file that has nothing to do with the others', () => {
    const alone = files.filter(
      (one) => !files.some((other) => reaches(one, other) || reaches(other, one)),
    );
    expect(alone).toEqual([]);
  });
});

it('docs/architecture.md names every folder of src', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
