import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Real browsers and servers are slow and share two cores: one file at a time, and patience. */
const driving = { testTimeout: MINUTE, hookTimeout: MINUTE, fileParallelism: false };

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
            'test/recordings/**/*.test.ts',
            'test/share/**/*.test.ts',
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
