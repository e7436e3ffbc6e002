/**
 * `npm run mutation`: changes the three pure rooms one small piece at a time and asks whether any
 * unit test notices. `ROOM=fetch npm run mutation` takes one room. What survives for a reason is
 * listed in docs/mutation.md.
 */
const ROOMS = ['fetch', 'diagnosis', 'fixes'];
export const rooms = process.env['ROOM']?.split(',') ?? ROOMS;

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // TypeScript 7 has no JavaScript interface, which Stryker would use to rewrite tsconfig.json.
  tsconfigFile: 'none.json',
  mutate: [
    ...rooms.map((room) => `src/${room}/**/*.ts`),
    '!src/**/*.test.ts',
    '!src/**/testing*.ts',
    // Sentences: their own tests hold them to each other, not to one wording.
    '!src/**/texts/**',
  ],
  ignorePatterns: ['dist', 'docs', 'store', 'test-results', 'coverage'],
  incremental: true,
  incrementalFile: `test-results/mutation/${rooms.join('-')}.incremental.json`,
  tempDirName: 'test-results/mutation/tmp',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false, allowEmojis: false },
  jsonReporter: { fileName: `test-results/mutation/${rooms.join('-')}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 1,
  timeoutMS: 20_000,
  allowEmpty: false,
};
