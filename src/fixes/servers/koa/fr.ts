import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'koa-place':
    'Juste après `const app = new Koa()`, au-dessus de tout autre `app.use` : une authentification ou un routeur placé avant répondrait le premier. Ce que le programme envoie lui-même reste tel quel.',
  'koa-place-package':
    'L’import avec les autres imports, le reste juste après `const app = new Koa()` : une authentification placée avant refuserait la pré-vérification. `@koa/cors` n’a pas de liste ; sans `origin`, il laisse entrer tout le monde.',
});
