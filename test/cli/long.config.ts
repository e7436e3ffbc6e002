import { defineConfig } from 'vitest/config';

/** `npm run check:servers`: minutes of real servers. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/cli/**/*.long.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    maxWorkers: 1,
  },
});
