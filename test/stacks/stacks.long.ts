import { allStacks } from './all.ts';
import { stacksSuite } from './suite.ts';

/** `STACKS_ONLY=flask,django npm run stacks` for some. */
const only = process.env['STACKS_ONLY']?.split(',');

stacksSuite(allStacks.filter(({ server }) => only === undefined || only.includes(server)));
