import { program } from '../server.ts';

export default program({
  id: 'koa',
  name: 'Koa',
  rank: 20,
  files: ['app.js'],
  versions: ['koa 3.3', '@koa/cors 5.0'],
});
