import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'hono-place':
    'Juste après `const app = new Hono()`, au-dessus de tout autre `app.use` et de toute route : Hono les exécute dans l’ordre du fichier. Ce que le programme envoie lui-même reste tel quel.',
  'hono-place-package':
    'L’import avec les autres imports, `app.use(…)` juste après `const app = new Hono()` : une authentification placée avant refuserait la pré-vérification. Le paquet fait partie de Hono.',
  'hono-place-list':
    'Dans les options de `cors(…)` de `hono/cors`, là où se trouve la liste des origines.',
});
