import { allStacks } from './all.ts';
import { stacksSuite } from './suite.ts';

// A run of many minutes: its ports are others than those of tests that run meanwhile.
process.env['VITEST_POOL_ID'] = '7';

/** `STACKS_ONLY=flask,django,'Express 4' npm run stacks` for those servers, or programs of that name. */
const only = process.env['STACKS_ONLY']?.split(',');

stacksSuite(
  allStacks.filter(
    ({ server, name }) => only === undefined || only.includes(server) || only.includes(name),
  ),
);
