import { server } from '../server.ts';

export default server({
  id: 'laravel',
  name: 'Laravel',
  rank: 8,
  kinds: ['program'],
  files: ['config/cors.php', 'public/index.php'],
  proven: 'run',
  versions: ['laravel 8.83'],
  signs: [],
});
