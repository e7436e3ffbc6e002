import { server } from '../server.ts';

export default server({
  id: 'hapi',
  name: 'hapi',
  rank: 22,
  kinds: ['program'],
  files: ['server.js'],
  proven: 'run',
  versions: ['@hapi/hapi 21.4'],
  signs: [],
});
