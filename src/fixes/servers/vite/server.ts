import { server } from '../server.ts';

export default server({
  id: 'vite',
  name: 'Vite',
  rank: 6,
  kinds: ['configuration'],
  files: ['vite.config.js'],
  proven: 'run',
  versions: ['vite 8'],
});
