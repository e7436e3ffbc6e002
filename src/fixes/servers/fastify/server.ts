import { program } from '../server.ts';

export default program({
  id: 'fastify',
  name: 'Fastify',
  rank: 10,
  files: ['app.js', 'server.js'],
  versions: ['fastify 5.12', '@fastify/cors 11.4'],
});
