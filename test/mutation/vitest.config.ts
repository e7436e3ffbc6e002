import { defineConfig } from 'vitest/config';
import { rooms } from '../../stryker.config.mjs';

/**
 * The tests that run against every mutant: those of its own room, which need no browser, no server
 * and no build. What only another room's tests would notice counts as unnoticed.
 */
export default defineConfig({
  test: {
    include: rooms.map((room) => `src/${room}/**/*.test.ts`),
    env: { HOSTILE: 'few' },
    testTimeout: 30_000,
  },
});
