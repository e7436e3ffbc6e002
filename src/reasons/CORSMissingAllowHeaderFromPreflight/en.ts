import { english } from '../reason-text.ts';

export default english({
  title:
    'missing token ‘{first}’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
  happened: [
    'The page wants to send request headers that {host} does not allow: {names}.',
    'Its answer to the preflight lists {value|=nothing} in `Access-Control-Allow-Headers`.',
  ],
  why: [
    'Apart from a few harmless ones, a request header can make a server do things that it does not expect from foreign pages, so the server must list it first.',
  ],
  todo: [
    'On {host}, list them in the answer to OPTIONS: `Access-Control-Allow-Headers: {expected}`.',
    'Or do not send them: look in the page’s code, and in the libraries and interceptors it uses, for the place that adds them.',
  ],
  avoid: [
    'Do not use `Access-Control-Expose-Headers` for this: it is about headers of the answer.',
    'Do not rely on `*`: it covers nothing in a request with credentials, and by the standard never `Authorization`.',
  ],
});
