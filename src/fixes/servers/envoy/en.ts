import { english } from '../../../i18n/index.ts';

export default english({
  'envoy-place':
    'Into the route that serves this path, beside its `route:` and indented like it. `http_filters` must name `envoy.filters.http.cors` before the router.',
});
