import { server } from '../server.ts';

export default server({
  id: 'hono',
  name: 'Hono',
  rank: 20,
  kinds: ['program'],
  files: ['src/index.js'],
  proven: 'run',
  versions: ['hono 4.13', '@hono/node-server 2.1'],
  signs: [],
});
