import { server } from '../server.ts';

export default server({
  id: 'php',
  name: 'PHP',
  rank: 6,
  kinds: ['program'],
  files: ['index.php'],
  proven: 'run',
  versions: ['php 8.2'],
  signs: [{ header: 'X-Powered-By', pattern: /^PHP\b/i }],
});
