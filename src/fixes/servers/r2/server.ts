import { server } from '../server.ts';

export default server({
  id: 'r2',
  name: 'Cloudflare R2',
  kinds: ['bucket'],
  files: ['cors.json'],
  versions: ['wrangler 4'],
});
