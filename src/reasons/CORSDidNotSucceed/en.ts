import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request did not succeed',
  happened: [
    'The request to {host|=the server} failed, and no answer for the page reached the browser.',
    'Despite its name this is hardly ever a CORS fault: Firefox says “CORS request did not succeed” for every failure without an answer (its status code is then `(null)`); Chromium shows only the network error.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'To a page, every failure looks the same: browsers tell it only that the request failed, because the true reason could reveal what runs on the user’s network.',
  ],
  todo: [
    'Open {url|=the address of the request} in a tab: a certificate warning, a server that is down or a wrong address shows there.',
    'Try a window without extensions: an ad blocker or privacy tool may stop the request.',
    'Read the log of {host|=the server}: if the request is not in it, ask whoever runs the network or proxy in between.',
  ],
  avoid: [
    'Do not change the CORS settings for this: no header can help as long as no answer comes.',
  ],
});
