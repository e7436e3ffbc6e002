import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'flask-place':
    'Juste sous `app = Flask(__name__)`. La classe entoure tout le programme : erreurs, redirections et authentifications sont couvertes ; ce que le programme envoie lui-même reste tel quel.',
  'flask-place-package':
    'L’import avec les autres imports, `CORS(…)` juste sous `app = Flask(__name__)`. Un `before_request` qui demande une authentification doit laisser passer `OPTIONS`.',
  'flask-place-list':
    'Dans les options de `CORS(…)` ou de `@cross_origin(…)`, là où se trouve la liste des origines. Aux requêtes sans `Origin`, flask-cors envoie toute la liste, qu’aucun navigateur ne lit.',
});
