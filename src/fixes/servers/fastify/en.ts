import { english } from '../../../i18n/index.ts';

export default english({
  'fastify-place':
    'Right after `const app = Fastify()`, above every plugin, hook and route, which would answer first. What the program sends itself stays as it is.',
  'fastify-place-package':
    'The import with the other imports, the registration right after `const app = Fastify()`: hooks above it, a login for example, would answer the preflight first. The package holds for every route.',
  'fastify-place-list': 'In the options of `@fastify/cors`, wherever the list of origins stands.',
});
