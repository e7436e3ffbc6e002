import { program } from '../server.ts';

export default program({
  id: 'deno',
  name: 'Deno / Supabase Functions',
  rank: 14,
  files: ['supabase/functions/NAME/index.ts', 'main.ts'],
  versions: ['deno 2.9'],
  // https://docs.deno.com/deploy/, https://supabase.com/docs/guides/functions
  signs: [{ url: /\.deno\.dev\/|\.supabase\.co\/functions\/v1\// }],
});
