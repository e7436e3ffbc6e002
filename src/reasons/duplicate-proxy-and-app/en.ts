import { english } from '../reason-text.ts';

export default english({
  title: 'Two layers of the server both add ‘Access-Control-Allow-Origin’',
  happened: [
    'The answer from {host} carries {count} values in `Access-Control-Allow-Origin`: {value}.',
    'Each has the right form to stand alone, which is what comes out when an application sends the header and the web server or proxy in front of it adds its own.',
  ],
  why: [
    'The header must arrive exactly once: with two of them, even equal ones, a browser cannot know which one counts.',
  ],
  todo: [
    'Decide which layer owns CORS and take the header out of the other one.',
    'Nginx in front: either delete its `add_header Access-Control-…` lines, or drop the application’s header with `proxy_hide_header Access-Control-Allow-Origin;`.',
    'Apache in front: either delete its `Header` lines, or put `Header onsuccess unset Access-Control-Allow-Origin` before your `Header always set` line.',
  ],
  avoid: [
    'Do not expect the outer layer to overwrite the inner one: `add_header` and `Header always set` put a second header beside the first.',
  ],
});
