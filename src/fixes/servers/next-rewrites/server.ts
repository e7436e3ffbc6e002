import { server } from '../server.ts';

export default server({
  id: 'next-rewrites',
  name: 'Next.js rewrites',
  rank: 6,
  kinds: ['configuration'],
  files: ['next.config.js'],
  proven: 'run',
  versions: ['next 16.4'],
});
