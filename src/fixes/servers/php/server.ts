import { program } from '../server.ts';

export default program({
  id: 'php',
  name: 'PHP',
  rank: 6,
  files: ['index.php'],
  versions: ['php 8.2'],
  signs: [{ header: 'X-Powered-By', pattern: /^PHP\b/i }],
});
