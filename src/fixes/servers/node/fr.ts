import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'node-place':
    'Juste au-dessus de `server.listen(…)`, où `server` est ce que `createServer(…)` a renvoyé. Ces lignes passent avant le gestionnaire existant : aucune authentification ne répond avant à la pré-vérification.',
});
