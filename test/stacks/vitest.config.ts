import { defineConfig } from 'vitest/config';
import { generate } from '../../scripts/generate.mjs';

generate();

/**
 * `npm run stacks`: every framework, in real programs and a real browser. Most of a program's time is
 * spent waiting for it to start and to answer: three run at a time.
 */
export default defineConfig({
  test: { root: '.', include: ['test/stacks/**/*.long.ts'], maxWorkers: 1, maxConcurrency: 3 },
});
