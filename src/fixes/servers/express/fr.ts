import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'express-place':
    'Juste après `const app = express()`, avant toute authentification, tout routeur et toute route, qui répondraient avant. Ce que le programme définit lui-même reste tel quel.',
  'express-place-package':
    'L’import avec les autres imports, `app.use(…)` juste après `const app = express()` : une authentification placée avant refuserait la pré-vérification. Avec `require` : `const cors = require("cors")`.',
  'express-place-list':
    'Dans les options de `cors(…)`, là où se trouve la liste des origines, y compris dans une variable ou un réglage.',
});
