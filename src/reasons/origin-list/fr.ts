import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’en-tête « Access-Control-Allow-Origin » contient plusieurs valeurs',
  happened: [
    '{host} a envoyé {value}. L’en-tête prend exactement une origine ou `*`, jamais une liste.',
    { when: 'may-be-merged', text: 'Firefox a peut-être réuni ici plusieurs lignes d’en-tête.' },
  ],
  why: [
    'Le navigateur compare toute la valeur à {origin} ; une liste n’égale jamais une seule origine.',
  ],
  todo: [
    'Gardez la liste dans la configuration du serveur, et renvoyez la seule origine qui demande, avec `Vary: Origin`.',
    'Une autre couche, comme l’application derrière un proxy, le fait déjà ? Retirez alors la ligne de la couche externe.',
  ],
  avoid: [],
});
