import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'prometheus-place':
    'Dans la valeur de `--web.cors.origin`, là où elle est définie : un motif, avec `|` entre ses variantes.',
});
