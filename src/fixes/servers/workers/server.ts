import { server } from '../server.ts';

export default server({
  id: 'workers',
  name: 'Cloudflare Workers',
  rank: 14,
  kinds: ['program'],
  files: ['src/index.js'],
  proven: 'run',
  versions: ['workerd 1.20261117'],
  signs: [],
});
