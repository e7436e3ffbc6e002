import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'couchdb-place':
    'À la fin de `local.ini`, sur chaque nœud, ou ligne par ligne sous Configuration dans Fauxton. Le réglage vaut pour toutes les bases.',
});
