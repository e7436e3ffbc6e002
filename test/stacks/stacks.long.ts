import { allStacks } from './all.ts';
import { stacksSuite } from './suite.ts';

/** `STACKS_ONLY=flask,django,'Express 4' npm run stacks` for those servers, or programs of that name. */
const only = process.env['STACKS_ONLY']?.split(',');

stacksSuite(
  allStacks.filter(
    ({ server, name }) => only === undefined || only.includes(server) || only.includes(name),
  ),
);
