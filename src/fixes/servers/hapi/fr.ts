import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'hapi-place':
    'Juste au-dessus de `await server.start()`, où `server` est ce que `Hapi.server(…)` a renvoyé. Ces lignes passent avant toute authentification et toute route ; ce que le programme envoie lui-même reste tel quel.',
  'hapi-place-list':
    'Dans `origin: […]` de `cors`, de la route ou de `routes` dans `Hapi.server(…)`, là où se trouve la liste des origines.',
});
