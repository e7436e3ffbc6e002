/**
 * `npm run test:quick`: types, lint and the unit tests at once, for the loop while working. Prints
 * the whole output of what failed and one line for what passed; exit 1 when anything failed.
 * Arguments are files or folders for the unit tests (`npm run test:quick -- src/fixes`).
 */
import { passes } from './checks.mjs';
import { generate } from './generate.mjs';

const files = process.argv.slice(2);

generate();
const results = await Promise.all([
  passes({ name: 'types', command: 'tsc -b' }),
  passes({ name: 'lint', command: 'oxlint --deny-warnings' }),
  passes({
    name: 'unit tests',
    command: ['vitest run --project unit* --reporter=agent', ...files].join(' '),
  }),
]);
process.exitCode = results.every(Boolean) ? 0 : 1;
