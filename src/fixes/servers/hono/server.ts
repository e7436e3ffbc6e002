import { program } from '../server.ts';

export default program({
  id: 'hono',
  name: 'Hono',
  rank: 20,
  files: ['src/index.js'],
  versions: ['hono 4.13', '@hono/node-server 2.1'],
});
