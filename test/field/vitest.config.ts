import { defineConfig } from 'vitest/config';

/** `npm run field`: replays every real report in Chromium. Needs a build and `openssl`. */
export default defineConfig({
  test: { include: ['test/field/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 600_000 },
});
