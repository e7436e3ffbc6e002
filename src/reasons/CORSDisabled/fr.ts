import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'CORS désactivé',
  happened: [
    'CORS est désactivé dans ce Firefox : toute requête vers une autre origine y échoue, de toute page.',
  ],
  why: [
    'Sans CORS, le navigateur revient à son ancienne règle : une page ne peut lire que sa propre origine.',
  ],
  todo: [
    'Ouvrez `about:config` et mettez `content.cors.disable` à `false`.',
    'La valeur revient toute seule ? Une stratégie ou un fichier de configuration l’impose : voyez qui gère ce navigateur.',
  ],
  avoid: [],
});
