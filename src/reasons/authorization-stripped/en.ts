import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Authorization’ header was dropped by a redirect to another origin',
  happened: [
    'The page’s `Authorization` header went to {from}.',
    'The redirect then led to another origin, {host}, which did not get it and answered with status {status}.',
  ],
  why: [
    'A browser hands a secret only to the origin for which the page meant it, not to any place that this origin points to.',
  ],
  todo: [
    'In the page’s code, call the final address directly ({url}), with the header.',
    'If {host} allows it in answer to OPTIONS (`Access-Control-Allow-Headers: authorization`), the browser then sends it.',
  ],
  avoid: [
    'Do not put the secret into the address instead: addresses end up in logs and histories.',
  ],
});
