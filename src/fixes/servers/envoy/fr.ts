import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'envoy-place':
    'Dans la route qui sert ce chemin, à côté de son `route:` et avec le même retrait. `http_filters` doit nommer `envoy.filters.http.cors` avant le routeur.',
});
