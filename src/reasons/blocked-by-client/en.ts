import { english } from '../reason-text.ts';

export default english({
  title: 'Not a CORS fault: an extension or the browser’s own protection blocked the request',
  happened: [
    'The request to {host|=the server} was stopped inside this browser, by an extension such as an ad blocker or by protection against tracking.',
    'This is neither a CORS fault nor one of the server, although Firefox may say “CORS request did not succeed”.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'Blockers decide by lists of addresses; a harmless path such as `/ads`, `/track` or `/analytics` can be on one.',
  ],
  todo: [
    'Repeat the request in a window without extensions and with tracking protection off for this site: if it passes, a blocker was at work.',
    'Allow {url|=the address} in that extension, or rename the path if it only sounds like advertising.',
    'Your users may run the same blocker: let the page do without this request.',
  ],
  avoid: [
    'Do not change the CORS settings for this: the request never counted on them.',
    'Do not ask users to switch off their protection for everything.',
  ],
});
