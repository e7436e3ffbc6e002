import { server } from '../server.ts';

export default server({
  id: 'go',
  name: 'Go (net/http)',
  rank: 13,
  kinds: ['program'],
  files: ['main.go'],
  proven: 'program',
  versions: ['go 1.19', 'rs/cors 1.7'],
  signs: [],
});
