import { server } from '../server.ts';

export default server({
  id: 'firebase',
  name: 'Firebase functions',
  rank: 14,
  kinds: ['program'],
  files: ['functions/index.js'],
  proven: 'run',
  versions: ['firebase-functions 7.4'],
});
