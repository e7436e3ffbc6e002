import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Avec des identifiants, « * » dans « Access-Control-Allow-Methods » ne couvre pas {method}',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Methods`. Avec des identifiants, `*` ne vaut pas pour tout : {method} n’est pas autorisée.',
  ],
  why: [
    'Une requête avec identifiants agit au nom d’une personne : le serveur doit nommer ce qu’une page peut faire.',
  ],
  todo: [
    'Nommez les méthodes utiles à cette URL, dont {method}, et gardez `*` pour les requêtes sans identifiants.',
  ],
  avoid: [],
});
