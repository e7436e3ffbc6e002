import { english } from '../../../i18n/index.ts';

/** Why there was a preflight. `{name}` is a method or a header name. */
export default english({
  preflightWhy: 'Why was there a preflight?',
  preflightFine:
    'A preflight is no fault: once the server answers it well, browsers remember the answer (`Access-Control-Max-Age`).',
  preflightMethod:
    'The method {name}: only GET, HEAD and POST go out without asking. It cannot be avoided as long as the address needs {name}, and need not be.',
  preflightMethodCase:
    'The method {name}, in this spelling. Browsers put GET, HEAD, POST, PUT, DELETE and OPTIONS into capitals, and no other method. Write PATCH in capitals; the preflight stays, but a server that allows `PATCH` will then match.',
  preflightHeader:
    'The request header {name}, which is none of the few that pages may send freely. It can be avoided only if the server does without it: look for the place in the code, or in a library, that sets it.',
  preflightAuthorization:
    'The request header `Authorization`. An API that signs in with a token needs it, and the preflight with it: keep both. Never move the token into the address to get rid of the preflight.',
  preflightRequestedWith:
    'The request header {name}, which some libraries add by themselves. If the server does not look at it, take it out; unless something else here asks for one, the preflight goes with it.',
  preflightContentType:
    'The request header `Content-Type` with a type that no form can send, such as `application/json`. JSON needs it, and that is fine: keep the type that the body really has. A GET without a body needs no `Content-Type`: there, take it out.',
  preflightUnsafeValue:
    'The request header {name}, normally free, with a value that is longer than 128 bytes or holds unusual characters. A shorter, plainer value needs no preflight.',
  preflightUpload:
    'Neither method nor headers: the code listens to the progress of an upload (`xhr.upload`) or sends a stream. Without that the request needs no preflight.',
  preflightSkipped:
    'No preflight was seen for this request although it needs one: the browser still remembered the answer to an earlier one. A change on the server shows once that has run out: after `Access-Control-Max-Age`, at most two hours in Chromium and a day in Firefox, or after a restart of the browser.',
  preflightHop: 'after redirect {n}',
});
