import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/**
 * Real browsers and servers are slow, but mostly they wait: two files at a time for two cores, after
 * the unit tests, and patience. Each has ports, profiles and folders of its own.
 */
const driving = {
  testTimeout: MINUTE,
  hookTimeout: MINUTE,
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
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'test/unit/**/*.test.{ts,tsx}',
            'test/package/**/*.test.ts',
            'test/recordings/**/*.test.ts',
            'test/formats/**/*.test.ts',
            'test/fuzz/**/*.test.ts',
          ],
          testTimeout: MINUTE / 2,
        },
      },
      {
        extends: true,
        test: { ...driving, name: 'servers', include: ['test/servers/**/*.test.ts'] },
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
