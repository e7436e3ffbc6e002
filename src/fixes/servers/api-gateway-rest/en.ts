import { english } from '../../../i18n/index.ts';

export default english({
  'api-gateway-rest-place':
    'For what the gateway itself answers: a refused login, an unknown route, a time-out. A proxied function sends its own headers, and preflights need an OPTIONS method.',
  'api-gateway-rest-apply': 'Deploy the API; nothing changes before that.',
});
