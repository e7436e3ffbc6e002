import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'aiohttp-place':
    'Juste au-dessus de `web.run_app(app)`, ou du `return app` de la fonction qui crée l’application, avec la même indentation ; en dessous de tout autre middleware et de `aiohttp_cors.setup(app)`. Erreurs, redirections et authentifications sont couvertes ; ce que le programme envoie lui-même reste tel quel.',
});
