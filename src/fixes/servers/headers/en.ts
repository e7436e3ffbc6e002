import { english } from '../../../i18n/index.ts';

export default english({
  'headers-place':
    'For any other server, and for programs: every response under `{path}` must carry the first list, errors and responses behind a login, too.',
  'headers-preflight':
    'A request with the method `OPTIONS` and an `Access-Control-Request-Method` header is a preflight. Answer it before any login, with status 204 and the second list.',
  'headers-origins':
    'The lists show one origin. Compare the request’s `Origin` with {origins} and send back the one that is equal, never the whole list; when none is equal, leave out every `Access-Control-…` header and keep `Vary`.',
  'headers-one':
    'Each header once, from the program or from a proxy in front of it, never from both. What other origins and other addresses get today stays as it is.',
});
