import { defineConfig } from 'vitest/config';

/** `npm run keeps`: every site and many random ones, minutes of real servers. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/servers/keeps/*.long.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
