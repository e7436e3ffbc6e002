import { server } from '../server.ts';

export default server({
  id: 'headers',
  name: 'HTTP headers',
  rank: 99,
  kinds: ['list'],
  files: [],
  proven: 'run',
  versions: [],
});
