import { english } from '../../../i18n/index.ts';

export default english({
  'kong-place':
    'Into the declarative file; if it has `plugins:` already, only the entry below. `ROUTE` stands for the name of the route that serves this path.',
});
