import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Access-Control-Allow-Origin’ does not match ‘{value}’',
  happened: [
    'The server names the right origin but adds {surplus} to it: it sent {value} where the browser expects exactly {origin}.',
  ],
  why: [
    'The browser compares the two texts character by character, and an origin is only scheme, host and port: it never ends in a slash or a path.',
  ],
  todo: ['Remove {surplus} from the value: send `Access-Control-Allow-Origin: {origin}`.'],
  avoid: ['Do not copy the address bar into the header: it shows a URL, not an origin.'],
});
