import { server } from '../server.ts';

export default server({
  id: 'fastify',
  name: 'Fastify',
  rank: 10,
  kinds: ['program'],
  files: ['app.js', 'server.js'],
  proven: 'run',
  versions: ['fastify 5.12', '@fastify/cors 11.4'],
  signs: [],
});
