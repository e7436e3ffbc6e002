import { server } from '../server.ts';

export default server({
  id: 'traefik',
  name: 'Traefik',
  rank: 9,
  kinds: ['configuration'],
  files: ['/etc/traefik/dynamic/cors.yml'],
  versions: ['traefik 3'],
});
