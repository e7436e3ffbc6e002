import { express, node } from './programs/javascript.ts';
import { stacksSuite } from './suite.ts';

/** A sample of `npm run stacks`, of programs that `npm test` has installed anyway. */
stacksSuite([express, node], ['preflight', 'origin list']);
