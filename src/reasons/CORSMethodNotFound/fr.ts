import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'méthode manquante dans l’en-tête « Access-Control-Allow-Methods »',
  happened: [
    'La page veut envoyer {method}, que {host} n’autorise pas.',
    {
      when: 'value-is-absent',
      text: 'Sa réponse à la pré-vérification n’a pas d’`Access-Control-Allow-Methods`.',
    },
    { when: '!value-is-absent', text: 'Sa liste : {value|=vide}.' },
  ],
  why: [
    'GET, HEAD et POST n’ont pas à y figurer ; toute autre méthode peut modifier ou supprimer des données : le serveur doit la nommer.',
  ],
  todo: [
    'Ajoutez {method} aux méthodes que {host} autorise, sans retirer les autres.',
    {
      when: 'lists-only-simple-methods',
      text: 'Certaines bibliothèques CORS omettent par défaut PUT, PATCH et DELETE : indiquez-leur vous-même les méthodes.',
    },
  ],
  avoid: [
    {
      when: 'allow-header-present',
      text: 'Ne vous fiez pas à l’en-tête `Allow` : pour CORS, seul `Access-Control-Allow-Methods` compte.',
    },
    {
      when: '!method-safelisted',
      text: 'N’envoyez pas POST à la place de {method} pour passer : le serveur les distingue.',
    },
  ],
});
