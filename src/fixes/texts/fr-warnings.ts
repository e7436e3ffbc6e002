import { translation } from '../../i18n/index.ts';
import type en from './en-warnings.ts';

export default translation<typeof en>()({
  'unsafe-null':
    'Risque actuel : le serveur autorise `null`, l’origine d’un cadre en bac à sable de n’importe quel site. Le texte n’y change rien. À part, retirez la ligne ou l’entrée qui l’autorise, sauf si tout site peut lire cette URL.',
  'unsafe-null-credentials':
    'Risque actuel : le serveur autorise `null` avec identifiants, et un cadre en bac à sable de n’importe quel site prend cette origine : tout site lit cette URL au nom de la personne connectée. Le texte n’y change rien. À part, et vite, retirez la ligne ou l’entrée qui autorise `null`.',
  trust:
    'Les pages de {origins} pourront lire cette URL : n’ajoutez que des origines de confiance.',
  'trust-credentials':
    'Les pages de {origins} pourront lire cette URL au nom de la personne connectée : n’ajoutez que des origines aussi sûres que votre propre site.',
  'public-data':
    'Tous les sites du Web pourront lire cette URL. Réservez cela aux données que tout le monde peut avoir.',
  'preflight-cache':
    'Le navigateur a pu garder l’ancienne réponse OPTIONS : répétez ensuite avec « Désactiver le cache » dans le panneau Réseau.',
  'credentials-unknown':
    'Le navigateur ne dit pas si cette requête porte des cookies ; le texte ne les autorise pas. Avec `credentials: "include"` ou `withCredentials`, il faut aussi `Access-Control-Allow-Credentials: true`.',
  'stays-for-others': 'Gardez `Access-Control-Allow-Origin: {value}` pour tout autre `Origin`.',
});
