import { english } from '../reason-text.ts';

export default english({
  title: 'Not a CORS fault: the connection broke before an answer',
  happened: [
    'The connection to {host|=the server} ended before a valid HTTP answer had come.',
    'No answer came, so there were no CORS headers to judge and this is not a CORS fault.',
    'Firefox still says “CORS request did not succeed”; Chromium shows only the network error.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'To a page, every failure looks the same: browsers tell it only that the request failed, because the true reason could reveal what runs on the user’s network.',
  ],
  todo: [
    'Read the log of {host|=the server}: a crash while it handled the request, a limit of the proxy in front of it, or a restart.',
    'Check that this port speaks HTTP, and https or http as in the address.',
    'Try the same address with curl, from this machine and from the server itself: that shows on which side of a proxy or firewall the connection breaks.',
  ],
  avoid: [
    'Do not change the CORS settings for this: no header can help as long as no answer comes.',
  ],
});
