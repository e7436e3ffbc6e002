import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'jeton « {token} » invalide dans l’en-tête CORS « Access-Control-Allow-Headers »',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Headers`.',
    'L’élément {token} n’a pas la forme d’un nom d’en-tête : le navigateur refuse toute la liste, et la requête avec elle.',
  ],
  why: [
    'L’en-tête est une liste de noms séparés par des virgules, et un nom ne contient ni espace, ni guillemet, ni crochet, ni point-virgule ; d’une liste illisible, un navigateur ne tire aucune autorisation.',
  ],
  todo: [
    'Sur {host}, mettez une virgule entre les noms et rien autour. Valeur qui convient à cette requête : {expected|=aucune, supprimez l’en-tête}.',
  ],
  avoid: [
    'Ne cherchez pas un en-tête inconnu du navigateur : n’importe quel nom convient s’il a la bonne forme.',
    'N’écrivez pas de valeurs d’en-tête dans la liste, seulement des noms.',
  ],
});
