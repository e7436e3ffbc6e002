import { server } from '../server.ts';

export default server({
  id: 'vite',
  name: 'Vite',
  rank: 6,
  kinds: ['configuration'],
  proven: 'run',
  versions: ['vite 8'],
  signs: [],
});
