import { defineConfig } from 'vitest/config';
import { generate } from '../../scripts/generate.mjs';

generate();

/** `npm run stacks`: every framework, in real programs and a real browser. */
export default defineConfig({
  test: { root: '.', include: ['test/stacks/**/*.long.ts'], maxWorkers: 1 },
});
