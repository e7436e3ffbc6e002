import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'django-place':
    'À la fin de `wsgi.py`, sous `application = get_wsgi_application()`. La classe entoure tout le programme, ses middlewares compris ; `runserver` l’utilise aussi.',
  'django-place-package':
    'À la fin de `settings.py`. Le middleware doit être le tout premier : ce qui est placé avant répond sans en-têtes.',
  'django-place-list':
    'Dans `settings.py` ; avant la version 3.5 de django-cors-headers, le réglage s’appelait `CORS_ORIGIN_WHITELIST`.',
});
