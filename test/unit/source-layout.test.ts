import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** A folder may hold so many files of its own; the files of its folders are theirs. */
const MOST_IN_FOLDER = 12;
/** Outside `reasons`, `fixes/servers` and `cli`, without tests and texts. */
const MOST_SOURCES = 200;
/** Tables of what browsers say may be longer. */
const MOST_LINES = 280;

/** One folder a reason, one a server: there are as many as there are. */
const AS_MANY_AS_THERE_ARE = ['src/reasons', 'src/reasons/lib', 'src/fixes/servers'];

const CODE = /\.(?:tsx?|mjs|css)$/;
/** Tests, and what only tests use, beside the code. */
const OF_TESTS = /\.test\.tsx?$|\/testing[^/]*\.ts$|\/made-exchange\.ts$/;
/** One file for each language, beside the other languages'. */
const TEXTS = /\/texts\/(?:en|fr)\/|\/(?:[a-z]+-)?(?:en|fr)(?:-[a-z]+)?\.ts$/;

const files = ['src', 'test', 'scripts', 'docs']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  )
  .filter((path) => CODE.test(path) && !path.includes('/generated/'));

const sources = files.filter(
  (path) =>
    /^src\/.*\.tsx?$/.test(path) &&
    !/^src\/(?:reasons|fixes\/servers|cli)\//.test(path) &&
    !path.endsWith('.d.ts') &&
    !OF_TESTS.test(path) &&
    !TEXTS.test(path),
);

/** Files of a folder; tests beside the code are counted with what they test. */
const folders = new Map<string, string[]>();
for (const path of files.filter((one) => !(one.startsWith('src/') && OF_TESTS.test(one)))) {
  folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), path]);
}

const linesOf = (path: string): number => readFileSync(join(ROOT, path), 'utf8').split('\n').length;

describe('the source layout', () => {
  it(`has at most ${MOST_SOURCES} source files outside the folders of reasons and servers`, () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.length).toBeLessThanOrEqual(MOST_SOURCES);
  });

  it(`has no folder with more than ${MOST_IN_FOLDER} files`, () => {
    const full = [...folders]
      .filter(([path]) => !AS_MANY_AS_THERE_ARE.includes(path))
      .filter(([, inside]) => inside.length > MOST_IN_FOLDER)
      .map(([path, inside]) => `${path}: ${inside.length}`);
    expect(full).toEqual([]);
  });

  it(`has no source file with more than ${MOST_LINES} lines`, () => {
    const long = sources.filter((path) => linesOf(path) > MOST_LINES);
    expect(long.map((path) => `${path}: ${linesOf(path)}`)).toEqual([]);
  });

  it('has no index that hands on one file only', () => {
    const indexes = sources.filter((path) => basename(path) === 'index.ts');
    const needless = indexes.filter((path) => {
      const from = readFileSync(join(ROOT, path), 'utf8').matchAll(/ from '([^']+)';/g);
      return new Set([...from].map(([, to]) => to)).size === 1;
    });
    expect(needless.filter((path) => linesOf(path) < 10)).toEqual([]);
  });

  afterAll(() => {
    const lines = sources.reduce((sum, path) => sum + linesOf(path), 0);
    const [largest] = [...folders]
      .filter(([path]) => !AS_MANY_AS_THERE_ARE.includes(path))
      .toSorted(([, one], [, other]) => other.length - one.length);
    console.log(`${sources.length} source files outside reasons, servers and cli, ${lines} lines;`);
    console.log(`largest folder: ${largest?.[0]} with ${largest?.[1].length} files`);
  });
});
