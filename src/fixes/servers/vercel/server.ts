import { server } from '../server.ts';

export default server({
  id: 'vercel',
  name: 'Vercel (vercel.json)',
  rank: 10,
  kinds: ['platform-file'],
  files: ['vercel.json'],
  versions: ['vercel.json 2'],
});
