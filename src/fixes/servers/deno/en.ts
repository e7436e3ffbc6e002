import { english } from '../../../i18n/index.ts';

export default english({
  'deno-place':
    'Put the new name in place of `Deno.serve`, and the functions at the end of the same file. The handler stays as it is, and so does what it sends itself.',
  'deno-apply': 'At Supabase, publish the function; elsewhere restart the program.',
});
