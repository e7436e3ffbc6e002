import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'méthode manquante dans l’en-tête « Access-Control-Allow-Methods »',
  happened: [
    '{host} indique {value|=rien} dans `Access-Control-Allow-Methods`, et {method} n’y figure pas. Le navigateur ne l’a pas envoyée.',
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
