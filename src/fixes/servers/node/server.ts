import { program } from '../server.ts';

export default program({
  id: 'node',
  name: 'Node.js (http)',
  rank: 12,
  files: ['server.js'],
  versions: ['node 20'],
});
