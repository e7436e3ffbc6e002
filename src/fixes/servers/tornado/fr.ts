import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'tornado-place':
    'Juste au-dessus de `app.listen(…)`, où `app` est la `tornado.web.Application`. La classe voit en dernier chaque réponse de chaque gestionnaire, erreurs, redirections et authentifications comprises ; ce que le programme envoie lui-même reste tel quel.',
});
