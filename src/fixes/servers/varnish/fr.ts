import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'varnish-place-start':
    'Les premières lignes juste sous `vcl 4.1;`, au-dessus de tout autre `vcl_recv` : elles répondent à la pré-vérification avant tout le reste.',
  'varnish-place-end':
    'Les dernières lignes à la fin du fichier. Si un `vcl_deliver` ou un `vcl_synth` placé avant finit par `return (deliver);`, écrivez la ligne `call` au-dessus de celui-ci. Le contenu du cache reste tel quel.',
});
