import { server } from '../server.ts';

export default server({
  id: 'kong',
  name: 'Kong',
  kinds: ['configuration'],
  files: ['kong.yml'],
  versions: ['kong 3'],
});
