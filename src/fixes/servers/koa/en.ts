import { english } from '../../../i18n/index.ts';

export default english({
  'koa-place':
    'Right after `const app = new Koa()`, above every other `app.use`: a login or a router above it would answer first. What the program sends itself stays as it is.',
  'koa-place-package':
    'The import with the other imports, the rest right after `const app = new Koa()`: a login above it would refuse the preflight. `@koa/cors` has no list of its own; without `origin` it lets everybody in.',
});
