import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Avec des identifiants, « * » dans « Access-Control-Allow-Headers » ne couvre aucun en-tête',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Headers`. Avec des identifiants, `*` ne vaut pas pour tout et ne couvre pas {names}.',
  ],
  why: [
    'Quand une requête porte une identité, le serveur doit nommer chaque en-tête qu’il accepte d’une page.',
  ],
  todo: ['Nommez les en-têtes utiles à cette URL ({names}) à côté de `*`.'],
  avoid: [
    'Ne renvoyez pas tout ce que demande `Access-Control-Request-Headers` : nommez ce qu’il faut à cette URL.',
  ],
});
