import { english } from '../reason-text.ts';

export default english({
  title: 'The server answered with error {status}, and its error page has no CORS headers',
  happened: [
    '{host} answered {method} with status {status}.',
    'The browser reports a missing `Access-Control-Allow-Origin`, but the fault to look for first is the error itself: the header is missing because the error page does not send it.',
  ],
  why: [
    'Many servers add CORS headers only to successful answers, so an ordinary error looks like a CORS problem and hides its own message from the page.',
  ],
  todo: [
    'Find out why {host} answers {status}: read its log, or open the address in a tab.',
    'Send the CORS headers with errors as well (`always` in Nginx and Apache), so that the page can show the real error.',
  ],
  avoid: [
    'Do not hunt for a CORS setting before you know what the error {status} is about: with the headers alone the page would still get an error.',
  ],
});
