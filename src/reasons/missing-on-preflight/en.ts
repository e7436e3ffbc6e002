import { english } from '../reason-text.ts';

export default english({
  title: 'The answer to the preflight (OPTIONS) has no ‘Access-Control-Allow-Origin’ header',
  happened: [
    'Before sending {method}, the browser asked {host} for leave with an OPTIONS request, the preflight.',
    'The server answered it with status {status} but without `Access-Control-Allow-Origin`, and that is a refusal.',
    'On other answers of this address we have seen {elsewhere|=no such header either}.',
  ],
  why: [
    'The preflight protects servers that never agreed to such requests, so its own answer must name the page’s origin; the header on other answers does not count.',
  ],
  todo: [
    'On {host}, send `Access-Control-Allow-Origin` on the answer to OPTIONS too, with the value that {method} needs.',
    'If a framework, a gateway or a CDN answers OPTIONS for you, set CORS there: the application may never see that request.',
  ],
  avoid: [
    'Do not add the header to the {method} answer only: the browser judges the OPTIONS answer by itself.',
  ],
});
