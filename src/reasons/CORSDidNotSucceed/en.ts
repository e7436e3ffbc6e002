import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request did not succeed',
  happened: [
    'The request to {host|=the server} failed, and no usable response reached the browser. Browser error: {error|=not given}',
  ],
  why: [
    'A page learns only that its request failed: the cause could reveal what runs on the user’s network.',
  ],
  todo: [
    'Open {url|=the URL} in a tab: a certificate warning, a stopped server or a wrong URL shows there.',
    'Try a window without extensions: a blocker may stop the request.',
    'Look for the request in the log of {host|=the server}: if it is missing, something on the way stopped it.',
  ],
  avoid: [],
});
