import { english } from '../../../i18n/index.ts';

export default english({
  'gateway-api-place':
    'Into the rule of the HTTPRoute that serves this path; if it has `filters:` already, only the entry below. Not every gateway has this filter: the status of the route tells.',
});
