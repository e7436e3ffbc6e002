import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'icecast-place':
    'Juste sous `<icecast>`, ou dans un `<mount>` pour un seul flux. S’il existe déjà un `<http-headers>`, placez-y les lignes.',
});
