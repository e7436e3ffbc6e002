import { english } from '../../../i18n/index.ts';

export default english({
  'caddy-place-global':
    'First block: into the global options, the pair of braces without a name at the very top of the Caddyfile. If there are none, put braces round the line. Without it a login or a `handle` would answer the preflight first.',
  'caddy-place-site':
    'The lines with the matchers: into the block of the site that serves `{path}`, at its start, outside every `handle` and `route`.',
  'caddy-place-end':
    'The last lines: at the end of the same block. What Caddy answers by itself, such as an error, carries the line that was read last.',
});
