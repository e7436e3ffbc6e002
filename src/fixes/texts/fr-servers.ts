import { translation } from '../../i18n/index.ts';
import type en from './en-servers.ts';

export default translation<typeof en>()({
  'caddy-place-global':
    'Premier bloc : dans les options globales, la paire d’accolades sans nom tout en haut du Caddyfile. S’il n’y en a pas, entourez la ligne d’accolades. Sans cette ligne, une connexion ou un `handle` répondrait d’abord à la pré-vérification.',
  'caddy-place-site':
    'Les lignes des sélecteurs : dans le bloc du site qui sert `{path}`, à son début, hors de tout `handle` ou `route`.',
  'caddy-place-end':
    'Les dernières lignes : à la fin du même bloc. Ce que Caddy répond de lui-même, une erreur par exemple, porte la ligne lue en dernier.',
  'haproxy-place-start':
    'Les premières lignes : au début du `frontend` (ou `listen`) qui reçoit `{path}`, en `mode http`, au-dessus de toute autre ligne `http-request` : une authentification ou une redirection placée plus haut répondrait avant à la pré-vérification.',
  'haproxy-place-end':
    'Les autres lignes : à la fin du même `frontend`. Le dernier `set-header` l’emporte : rien de ce qui existe n’est à retirer.',
  'express-place':
    'Juste après `const app = express()`, avant toute authentification, tout routeur et toute route, qui répondraient avant. Ce que le programme définit lui-même reste tel quel.',
  'apply-express': 'Vérifiez la syntaxe, puis redémarrez le programme.',
  'vite-place':
    'Pendant le développement, et sans toucher au serveur : dans l’objet de `defineConfig`. Dans le code de la page, retirez `{target}` pour que l’URL commence par `{start}`. La page interroge alors sa propre origine.',
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
    'Chaque en-tête une seule fois : de la part du programme ou d’un proxy placé devant lui, jamais des deux. Ce que reçoivent aujourd’hui les autres origines et les autres URL reste tel quel.',
});
