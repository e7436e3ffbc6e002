import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'icecast-place':
    'Juste sous `<icecast>`, ou dans un `<mount>` ; s’il y a déjà des `<http-headers>`, les lignes dedans.',
});
