import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'CORS désactivé',
  happened: [
    'CORS est désactivé dans ce Firefox, qui a donc refusé la requête multiorigine.',
    'Le serveur n’y est pour rien : toute requête multiorigine de toute page échoue ainsi.',
  ],
  why: [
    'Sans CORS, le navigateur revient à l’ancienne règle : une page ne peut lire que sa propre origine.',
  ],
  todo: [
    'Ouvrez `about:config`, cherchez `content.cors.disable` et donnez-lui la valeur `false`.',
    'Si le réglage revient tout seul, un administrateur ou un fichier de configuration l’impose : adressez-vous à la personne qui gère ce navigateur.',
  ],
  avoid: ['Ne modifiez aucun serveur pour cela : aucun en-tête n’y changera rien.'],
});
