import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page envoie elle-même un en-tête CORS réservé au serveur : {names}',
  happened: [
    'Le code de la page met {names} sur sa requête.',
    'Ces en-têtes donnent une autorisation dans la réponse d’un serveur ; sur une requête, ils obligent seulement le navigateur à en demander une de plus, que {host} n’accorde pas.',
  ],
  why: ['Si une page pouvait s’autoriser elle-même, le contrôle ne protégerait personne.'],
  todo: [
    'Dans le code de la page, supprimez {names} : regardez les `headers` de fetch, les réglages par défaut de votre bibliothèque HTTP et `setRequestHeader`.',
    'Si la requête échoue encore ensuite, corrigez sur {host} ce qu’indique l’erreur suivante.',
  ],
  avoid: [
    'Ne listez pas ces noms dans `Access-Control-Allow-Headers` : cela ferait taire ce message sans traiter ce pour quoi quelqu’un a ajouté l’en-tête.',
  ],
});
