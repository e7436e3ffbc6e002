import { program } from '../server.ts';

export default program({
  id: 'nestjs',
  name: 'NestJS',
  rank: 9,
  files: ['src/main.ts'],
  versions: ['nestjs 12.5', 'cors 2.8'],
});
