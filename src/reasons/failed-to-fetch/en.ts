import { english } from '../reason-text.ts';

export default english({
  title: 'The script learned only that its request failed',
  happened: [
    'This is the error that scripts get, whatever the cause: CORS, no connection, a certificate, a blocker, or the page’s own policy.',
  ],
  why: [
    'The cause could tell a page what it must not know about other servers, so only the console and DevTools show it.',
  ],
  todo: [
    'Look above it in the console for the line that names the cause (“blocked by CORS policy”), and paste it.',
    'No such line? Repeat it with the Network panel open: status and error tell CORS from a dead connection.',
    'Or open this panel and reload the page: Raison then records the request itself.',
  ],
  avoid: [],
});
