import { defineConfig } from 'vitest/config';

/** `npm run check:servers`, `npm run engine:deno`: minutes of real servers, and a download. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/cli/**/*.long.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    maxWorkers: 1,
  },
});
