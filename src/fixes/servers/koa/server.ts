import { server } from '../server.ts';

export default server({
  id: 'koa',
  name: 'Koa',
  rank: 20,
  kinds: ['program'],
  files: ['app.js'],
  proven: 'run',
  versions: ['koa 3.3', '@koa/cors 5.0'],
  signs: [],
});
