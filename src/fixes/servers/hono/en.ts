import { english } from '../../../i18n/index.ts';

export default english({
  'hono-place':
    'Right after `const app = new Hono()`, above every other `app.use` and route: Hono runs them in the order of the file. What the program sends itself stays as it is.',
  'hono-place-package':
    'The import with the other imports, `app.use(…)` right after `const app = new Hono()`: a login above it would refuse the preflight. The package is part of Hono.',
  'hono-place-list':
    'In the options of `cors(…)` from `hono/cors`, wherever the list of origins stands.',
});
