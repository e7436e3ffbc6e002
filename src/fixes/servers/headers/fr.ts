import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'headers-place':
    'Pour tout autre serveur, et pour les programmes : chaque réponse sous `{path}` doit porter la première liste, y compris les erreurs et les réponses derrière une connexion.',
  'headers-preflight':
    'Une requête de méthode `OPTIONS` avec un en-tête `Access-Control-Request-Method` est une pré-vérification. Répondez-y avant toute connexion, avec le statut 204 et la seconde liste.',
  'headers-origins':
    'Les listes montrent une seule origine. Comparez l’en-tête `Origin` de la requête avec {origins} et renvoyez celle qui est égale, jamais toute la liste ; si aucune ne l’est, n’envoyez aucun en-tête `Access-Control-…` et gardez `Vary`.',
  'headers-one':
    'Chaque en-tête une seule fois : de la part du programme ou d’un proxy placé devant lui, jamais des deux. Ce que reçoivent aujourd’hui les autres origines et les autres URL reste tel quel.',
});
