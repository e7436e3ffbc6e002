import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'méthode manquante dans l’en-tête « Access-Control-Allow-Methods »',
  cause: [
    {
      when: ['!method-usual', 'value-is-absent', 'allow-origin-present'],
      text: 'Le code CORS du serveur ne semble pas connaître la méthode {method}.',
    },
    'La page veut envoyer {method}, que {host} n’autorise pas.',
  ],
  happened: [
    {
      when: 'value-is-absent',
      text: 'La réponse de {host} à la pré-vérification n’a pas d’`Access-Control-Allow-Methods`.',
    },
    { when: '!value-is-absent', text: 'Sa liste : {value|=vide}.' },
  ],
  why: [
    'GET, HEAD et POST n’ont pas à y figurer ; toute autre méthode peut modifier ou supprimer des données : le serveur doit la nommer.',
  ],
  todo: [
    {
      when: ['!method-usual', 'value-is-absent', 'allow-origin-present'],
      text: 'Certaines bibliothèques omettent l’en-tête pour une méthode inconnue : déclarez-y {method}, ou mettez à jour la vôtre.',
    },
    'Ajoutez {method} aux méthodes que {host} autorise, sans retirer les autres.',
    {
      when: 'lists-only-simple-methods',
      text: 'Certaines bibliothèques CORS omettent par défaut PUT, PATCH et DELETE : indiquez-leur vous-même les méthodes.',
    },
  ],
  avoid: [],
});
