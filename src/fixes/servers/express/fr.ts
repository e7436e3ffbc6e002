import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'express-place':
    'Juste après `const app = express()`, avant toute authentification, tout routeur et toute route, qui répondraient avant. Ce que le programme définit lui-même reste tel quel.',
  'apply-express': 'Vérifiez la syntaxe, puis redémarrez le programme.',
});
