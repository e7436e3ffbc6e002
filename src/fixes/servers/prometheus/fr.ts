import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'prometheus-place':
    'Dans la valeur de `--web.cors.origin`, là où Prometheus est lancé avec elle : un motif, dont `|` sépare les variantes. Sans cette option, toute origine peut lire.',
});
