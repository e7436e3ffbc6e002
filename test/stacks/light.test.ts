import { express, hono, node } from './programs/javascript.ts';
import { caddy, haproxy, nginx } from './servers/proxies.ts';
import { stacksSuite } from './suite.ts';

/** A sample of `npm run stacks`: the fastest six of the programs that `npm test` has installed anyway. */
stacksSuite([express, node, hono, nginx, caddy, haproxy], ['preflight', 'origin list']);
