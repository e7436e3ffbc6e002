import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'wsgi-place':
    'À la fin du fichier qui crée `app`, au-dessus de la ligne qui démarre le serveur. `app` est ce que reçoit Gunicorn, uWSGI ou `run(…)` : avec Bottle `Bottle()`, avec Falcon `falcon.App()`, avec Pyramid `config.make_wsgi_app()`. La classe entoure tout le programme : erreurs et authentifications sont donc couvertes.',
});
