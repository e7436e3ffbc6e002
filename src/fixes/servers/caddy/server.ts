import { server } from '../server.ts';

export default server({
  id: 'caddy',
  name: 'Caddy',
  rank: 3,
  kinds: ['configuration'],
  files: ['/etc/caddy/Caddyfile'],
  proven: 'run',
  versions: ['Caddy 2.6'],
  signs: [{ header: 'Server', pattern: /\bcaddy\b/i }],
});
