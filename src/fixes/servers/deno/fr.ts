import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'deno-place':
    'Mettez le nouveau nom à la place de `Deno.serve`, et les fonctions à la fin du même fichier. Le gestionnaire reste tel quel, ce qu’il envoie lui-même aussi.',
  'deno-apply': 'Chez Supabase, publier la fonction ; ailleurs, redémarrer le programme.',
});
