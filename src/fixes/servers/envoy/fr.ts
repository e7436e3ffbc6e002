import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'envoy-place':
    'Dans la route de ce chemin, avec le retrait de son `route:`. `http_filters` doit avoir `envoy.filters.http.cors` avant le routeur.',
});
