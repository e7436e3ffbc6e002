import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Deux couches du serveur ajoutent chacune « Access-Control-Allow-Origin »',
  happened: [
    'La réponse de {host} contient {count} valeurs dans `Access-Control-Allow-Origin` : {value}.',
    'Chacune a la bonne forme pour être employée seule ; c’est ce qui arrive quand une application envoie l’en-tête et que le serveur web ou le proxy placé devant ajoute le sien.',
  ],
  why: [
    'L’en-tête doit arriver une seule fois : avec deux, même identiques, un navigateur ne peut pas savoir lequel compte.',
  ],
  todo: [
    'Décidez quelle couche s’occupe de CORS et retirez l’en-tête de l’autre.',
    'Nginx devant : supprimez ses lignes `add_header Access-Control-…`, ou masquez l’en-tête de l’application avec `proxy_hide_header Access-Control-Allow-Origin;`.',
    'Apache devant : supprimez ses lignes `Header`, ou placez `Header onsuccess unset Access-Control-Allow-Origin` avant votre ligne `Header always set`.',
  ],
  avoid: [
    'Ne comptez pas sur la couche extérieure pour écraser l’autre : `add_header` et `Header always set` placent un second en-tête à côté du premier.',
  ],
});
