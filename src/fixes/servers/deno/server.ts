import { server } from '../server.ts';

export default server({
  id: 'deno',
  name: 'Deno / Supabase Functions',
  rank: 14,
  kinds: ['program'],
  files: ['supabase/functions/NAME/index.ts', 'main.ts'],
  proven: 'run',
  versions: ['deno 2.9'],
  signs: [],
});
