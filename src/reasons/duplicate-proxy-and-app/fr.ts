import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Deux couches du serveur semblent ajouter chacune « Access-Control-Allow-Origin »',
  happened: [
    '{host} a envoyé {count} valeurs dans `Access-Control-Allow-Origin` : {value}. Deux couches, comme l’application et son proxy, en ajoutent sans doute chacune une.',
  ],
  why: ['L’en-tête doit arriver une seule fois : le navigateur ne choisit pas entre deux valeurs.'],
  todo: ['Décidez quelle couche gère CORS, et retirez l’en-tête dans l’autre.'],
  avoid: [],
});
