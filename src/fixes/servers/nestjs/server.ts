import { server } from '../server.ts';

export default server({
  id: 'nestjs',
  name: 'NestJS',
  rank: 9,
  kinds: ['program'],
  files: ['src/main.ts'],
  proven: 'run',
  versions: ['nestjs 12.5', 'cors 2.8'],
  signs: [],
});
