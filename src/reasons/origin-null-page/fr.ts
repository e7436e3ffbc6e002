import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page n’a pas d’origine propre : elle envoie `Origin: null`',
  happened: [
    'La page a envoyé `Origin: null`, comme le font les pages ouvertes depuis un fichier ou une adresse `data:`, ou dans un cadre isolé (sandbox).',
    'La réponse de {host} n’autorise pas une telle page (valeur d’`Access-Control-Allow-Origin` : {value|=aucune}).',
  ],
  why: [
    '`null` ne désigne pas une page précise mais toutes les pages sans origine, y compris le cadre isolé que n’importe quel attaquant peut écrire : cette valeur ne prouve donc jamais qui fait la demande.',
  ],
  todo: [
    'Servez la page en HTTP, même en développement : un serveur web local lui donne une origine comme `http://localhost:3000`, que {host} peut alors autoriser.',
    'Si un cadre isolé ne contient que du code auquel vous faites confiance, rendez-lui son origine avec `allow-same-origin` dans l’attribut `sandbox`.',
    'Si tout le monde peut lire les données, {host} peut envoyer `Access-Control-Allow-Origin: *` ; cela vaut pour les requêtes sans identifiants.',
  ],
  avoid: [
    'Ne laissez jamais un serveur répondre `Access-Control-Allow-Origin: null` : un cadre isolé sur n’importe quel site pourrait alors lire la réponse.',
    'Ne désactivez pas la protection du navigateur pour faire marcher un fichier local : toutes les autres pages la perdent aussi.',
  ],
});
