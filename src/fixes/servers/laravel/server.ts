import { program } from '../server.ts';

export default program({
  id: 'laravel',
  name: 'Laravel',
  rank: 8,
  files: ['config/cors.php', 'public/index.php'],
  versions: ['laravel 8.83'],
});
