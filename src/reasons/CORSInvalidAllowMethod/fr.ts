import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'jeton « {token} » invalide dans l’en-tête CORS « Access-Control-Allow-Methods »',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Methods`.',
    'L’élément {token} n’a pas la forme d’un nom de méthode : le navigateur refuse toute la liste, et la requête avec elle.',
  ],
  why: [
    'L’en-tête est une liste de noms séparés par des virgules, et un nom ne contient ni espace, ni guillemet, ni crochet, ni point-virgule ; d’une liste illisible, un navigateur ne tire aucune autorisation.',
  ],
  todo: [
    'Sur {host}, mettez une virgule entre les noms et rien autour : `Access-Control-Allow-Methods: {expected}`.',
  ],
  avoid: [
    'Ne cherchez pas une méthode inconnue du navigateur : n’importe quel nom convient s’il a la bonne forme.',
  ],
});
