import { server } from '../server.ts';

export default server({
  id: 'node',
  name: 'Node.js (http)',
  rank: 12,
  kinds: ['program'],
  files: ['server.js'],
  proven: 'run',
  versions: ['node 20'],
  signs: [],
});
