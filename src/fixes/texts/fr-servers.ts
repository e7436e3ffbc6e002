import { translation } from '../../i18n/index.ts';
import type en from './en-servers.ts';

export default translation<typeof en>()({
  'caddy-place-global':
    'Premier bloc : dans les options globales, la paire d’accolades sans nom tout en haut du Caddyfile. S’il n’y en a pas, entourez la ligne d’accolades. Sans cette ligne, une connexion ou un `handle` répondrait d’abord à la pré-vérification.',
  'caddy-place-site':
    'Dans le bloc du site qui sert `{path}`, en dehors de tout `handle` et de tout `route`.',
  'caddy-existing':
    'Supprimez d’abord chaque ligne `header` contenant `Access-Control-…` et chaque réponse à `OPTIONS` qui s’appliquent déjà à cette adresse.',
  'haproxy-place':
    'Dans le `frontend` (ou le `listen`) qui reçoit `{path}`, en `mode http`. Les lignes doivent précéder toutes les autres lignes `http-request` : une connexion ou une redirection placée plus haut répondrait d’abord à la pré-vérification.',
  'haproxy-existing':
    'Supprimez d’abord chaque ligne `http-response` ou `http-after-response` contenant `Access-Control-…`, y compris dans le `backend`.',
  'express-import':
    'Premier bloc : avec les autres imports. Dans un fichier CommonJS, écrivez plutôt `const cors = require("cors");`.',
  'express-place':
    'Second bloc : après `const app = express()` et avant toute connexion, tout routeur et toute route, qui répondraient d’abord.',
  'express-existing':
    'Supprimez d’abord les autres appels à `cors` et chaque ligne du programme qui définit un en-tête `Access-Control-…` : c’est la dernière valeur définie qui l’emporte.',
  'vite-place':
    'Pendant le développement, et sans toucher au serveur : dans l’objet de `defineConfig`. Dans le code de la page, retirez `{target}` pour que l’adresse commence par `{start}`. La page interroge alors sa propre origine.',
  'vite-place-prefix':
    'Pendant le développement, et sans toucher au serveur : dans l’objet de `defineConfig`. Dans le code de la page, écrivez `{start}` à la place de `{target}`. La page interroge alors sa propre origine.',
  'vite-development':
    'Cela ne sert qu’au développement : ce n’est pas Vite qui sert la page terminée. En production, le serveur doit autoriser l’origine, ou votre propre backend doit relayer les appels.',
  'headers-place':
    'Pour tout autre serveur, et pour les programmes : chaque réponse sous `{path}` doit porter la première liste, y compris les erreurs et les réponses derrière une connexion.',
  'headers-preflight':
    'Une requête de méthode `OPTIONS` avec un en-tête `Access-Control-Request-Method` est une pré-vérification. Répondez-y avant toute connexion, avec le statut 204 et la seconde liste.',
  'headers-origins':
    'Les listes montrent une seule origine. Comparez l’en-tête `Origin` de la requête avec {origins} et renvoyez celle qui est égale, jamais toute la liste ; si aucune ne l’est, n’envoyez aucun en-tête `Access-Control-…` et gardez `Vary`.',
  'headers-one':
    'Chaque en-tête une seule fois : supprimez ce qui le définit déjà, dans le programme et dans chaque proxy placé devant lui.',
  'apply-express': 'Installer le paquet, puis redémarrer le programme.',
});
