import { english } from '../../../i18n/index.ts';

export default english({
  'api-gateway-rest-place':
    'For what the gateway itself answers: a refused login or key, an unknown route, a time-out. A proxied function sends the headers of its own responses, and preflights need an OPTIONS method (“Enable CORS” in the console).',
  'api-gateway-rest-apply': 'Deploy the API; nothing changes before that.',
});
