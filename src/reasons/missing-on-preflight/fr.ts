import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'La réponse à la pré-vérification (OPTIONS) n’a pas d’en-tête « Access-Control-Allow-Origin »',
  happened: [
    'Avant d’envoyer {method}, le navigateur a demandé l’autorisation à {host} par une requête OPTIONS, la pré-vérification (preflight).',
    'Le serveur y a répondu avec le statut {status}, mais sans `Access-Control-Allow-Origin`, ce qui vaut refus.',
    'Valeur vue sur d’autres réponses de cette adresse : {elsewhere|=aucune}.',
  ],
  why: [
    'La pré-vérification protège les serveurs qui n’ont jamais accepté ce genre de requêtes : sa réponse doit donc elle-même autoriser l’origine de la page, et l’en-tête des autres réponses ne compte pas.',
  ],
  todo: [
    'Sur {host}, envoyez aussi `Access-Control-Allow-Origin` dans la réponse à OPTIONS, avec la valeur dont {method} a besoin.',
    'Si un framework, une passerelle ou un CDN répond à OPTIONS à votre place, réglez CORS à cet endroit : l’application ne voit peut-être jamais cette requête.',
  ],
  avoid: [
    'N’ajoutez pas l’en-tête à la seule réponse à {method} : le navigateur juge la réponse à OPTIONS séparément.',
  ],
});
