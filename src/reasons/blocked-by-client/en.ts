import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: an extension or the browser itself blocked the request',
  happened: [
    'The request to {host|=the server} was stopped in this browser, by a content blocker or tracking protection. Browser error: {error|=not given}',
  ],
  why: [
    'Blockers decide by lists of URLs; even a harmless path such as `/ads` or `/track` can be on one.',
  ],
  todo: [
    'Repeat it in a window without extensions and with tracking protection off: if it passes, it was a blocker.',
    {
      when: 'same-host',
      text: 'Allow {url|=the URL} in that blocker, or rename a path that only sounds like advertising.',
    },
    { when: '!same-host', text: 'Allow {url|=the URL} in that blocker.' },
    'Your visitors may run the same blocker: let the page work without this request.',
  ],
  avoid: [],
});
