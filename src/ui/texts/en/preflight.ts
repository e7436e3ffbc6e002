import { english } from '../../../i18n/index.ts';

/** Why there was a preflight. `{name}` is a method or a header name. */
export default english({
  preflightWhy: 'Why was there a preflight?',
  preflightFine:
    'A preflight is an OPTIONS request by which the browser asks for permission first. It never carries cookies, `Authorization` or a client certificate. Browsers remember a good response (`Access-Control-Max-Age`, else 5 seconds).',
  preflightMethod: 'The method {name}: only GET, HEAD and POST go without a preflight.',
  preflightMethodCase:
    'The method {name} in this spelling. Write PATCH in upper case: browsers do not do it for you.',
  preflightHeader:
    'The request header {name}. It goes away only if your code, or a library, does not send it.',
  preflightAuthorization:
    'The request header `Authorization`. Keep it: a token in the URL would leak.',
  preflightContentType:
    '`Content-Type` with a type that no form sends, such as `application/json`. A GET without a body needs none.',
  preflightUnsafeValue: 'The request header {name}, with a value that needs permission.',
  preflightUpload: 'The code watches the progress of an upload (`xhr.upload`) or sends a stream.',
  preflightSkipped:
    'No preflight this time: the browser remembers an earlier response. A change on the server shows once `Access-Control-Max-Age` has passed, at most two hours in Chromium and a day in Firefox.',
  preflightHop: 'after redirect {n}',
  preflightAvoidable: 'Without {names} there would be no preflight.',
});
