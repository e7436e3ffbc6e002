import { english } from '../reason-text.ts';

export default english({
  title: 'A cache probably served a response stored for another request',
  happened: [
    'This response came from {kept|browser=the browser’s cache|shared=a cache such as a CDN or proxy} and has {value|=no value} in `Access-Control-Allow-Origin`. No `Vary: Origin` keeps origins apart.',
  ],
  why: [
    'A cache keeps one response for each URL unless `Vary` names what it depends on; everybody gets the first visitor’s.',
  ],
  todo: [
    'Send `Vary: Origin` with every response of this URL, also with those that allow nobody.',
    '{kept|browser=Then reload once without the browser’s cache.|shared=Then purge this URL in the CDN or proxy, and let it forward `Origin`.}',
    'Public file? Always send `*`: all responses are then alike and need no `Vary`.',
  ],
  avoid: [],
});
