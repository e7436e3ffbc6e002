import { english } from '../../../i18n/index.ts';

export default english({
  'envoy-place':
    'Into the route of this path, indented like its `route:`. `http_filters` must have `envoy.filters.http.cors` before the router.',
});
