import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { generate } from './scripts/generate.mjs';

// The lists that follow from the folders: they must be there before anything imports them.
generate();

const MINUTE = 60_000;
/** A loaded machine starts a browser slowly; a test that fails only for that proves nothing. */
const PATIENCE = 3 * MINUTE;

const UNIT_FOLDERS = ['src', 'test/unit', 'test/recordings', 'test/formats', 'test/cli'];
const UNIT = UNIT_FOLDERS.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** Samples of the long runs, and what starts a shell for every case. */
const SLOW = [
  'test/fuzz/**/*.test.ts',
  '{src,test/formats}/**/{hostile,*chaos}.test.ts',
  'test/formats/{curl,shell}.test.ts',
];

/** A file that replaces modules must not share them with the files that run after it. */
const REPLACES_MODULES = /\bvi\.(?:mock|doMock|resetModules)\(/;
const replacing = UNIT_FOLDERS.flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
).filter((file) => REPLACES_MODULES.test(readFileSync(join(import.meta.dirname, file), 'utf8')));

/**
 * Real browsers and servers are slow: two files at a time for two cores (three gain nothing: each
 * then takes the longer), after the unit tests, and patience. Each has ports, profiles and
 * folders of its own; what they import is read once for all files of a worker.
 */
const driving = {
  isolate: false,
  pool: 'forks' as const,
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: 10_000 } },
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          // All files of a worker share its modules: read and run once, not once a file.
          name: 'unit',
          include: UNIT,
          exclude: [...replacing, ...SLOW],
          isolate: false,
          pool: 'threads',
          testTimeout: MINUTE / 2,
        },
      },
      {
        extends: true,
        test: { name: 'unit-mocked', include: replacing, exclude: SLOW, testTimeout: MINUTE / 2 },
      },
      { extends: true, test: { name: 'slow', include: SLOW, testTimeout: MINUTE / 2 } },
      {
        extends: true,
        test: {
          // The tools themselves: each starts compilers, packers or whole test runs.
          name: 'tools',
          include: ['test/package/**/*.test.ts', 'test/tools/**/*.test.ts'],
          testTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: { ...driving, name: 'servers', include: ['test/{servers,stacks}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { ...driving, name: 'browser', include: ['test/browser/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { ...driving, name: 'oracle', include: ['test/oracle/**/*.test.ts'] },
      },
    ],
  },
});
