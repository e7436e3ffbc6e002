import { translation } from '../../i18n/index.ts';
import type en from './en-warnings.ts';

export default translation<typeof en>()({
  'unsafe-null':
    'Risque actuel : le serveur autorise l’origine `null`, que prend un cadre en bac à sable sur n’importe quel site. Le texte n’y change rien. À fermer à part : retirez la ligne ou l’entrée de liste qui autorise `null`, sauf si tous les sites peuvent lire cette URL.',
  'unsafe-null-credentials':
    'Risque actuel : le serveur autorise l’origine `null` avec identifiants, et un cadre en bac à sable sur n’importe quel site la prend : tout site peut lire cette URL au nom de la personne connectée. Le texte n’y change rien. À fermer à part, et vite : retirez la ligne ou l’entrée de liste qui autorise `null`.',
  trust:
    'Les pages de {origins} pourront lire cette URL : n’ajoutez que des origines de confiance.',
  'trust-credentials':
    'Les pages de {origins} pourront lire cette URL au nom de la personne connectée : n’ajoutez que des origines aussi sûres que votre propre site.',
  'public-data':
    'Tous les sites du Web pourront lire cette URL. Réservez cela aux données que tout le monde peut avoir.',
  'preflight-cache':
    'Le navigateur garde peut-être une réponse antérieure à la pré-vérification. Après la modification, répétez la requête avec « Désactiver le cache » dans les outils de développement.',
  'credentials-unknown':
    'Le navigateur ne dit pas si cette requête porte des cookies. Le texte ne les autorise pas ; si la page utilise `credentials: "include"` ou `withCredentials`, la réponse doit aussi porter `Access-Control-Allow-Credentials: true`.',
  'replaces-origin':
    'Le serveur envoie aujourd’hui `Access-Control-Allow-Origin: {value}`, que ce texte remplace. Si d’autres sites en dépendent, il faut autoriser aussi leurs origines.',
});
