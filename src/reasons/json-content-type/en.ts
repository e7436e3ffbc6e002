import { english } from '../reason-text.ts';

export default english({
  title: 'The server does not allow ‘content-type’, which sending JSON needs',
  happened: [
    'The page sends a `Content-Type` for which the browser has to ask, usually `application/json`.',
    '{host} lists {value|=nothing} in `Access-Control-Allow-Headers`, and that does not allow `content-type`.',
  ],
  why: [
    'A form can send only `text/plain`, `multipart/form-data` and `application/x-www-form-urlencoded`; a server may rely on getting anything else from its own pages only, so the browser asks first.',
  ],
  todo: [
    'On {host}, list it in the answer to OPTIONS: `Access-Control-Allow-Headers: {expected}`.',
    'A request without a body, such as a GET, needs no `Content-Type`: look in the page’s code for a default that adds it to everything.',
  ],
  avoid: [
    'Do not label JSON as `text/plain` to get round the preflight: a server that takes it so can be addressed by a form on any site.',
  ],
});
