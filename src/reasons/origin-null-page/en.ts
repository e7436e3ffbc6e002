import { english } from '../reason-text.ts';

export default english({
  title: 'The page has no origin of its own: it sends `Origin: null`',
  happened: [
    'The page sent `Origin: null`, as pages do that are opened from a file or a `data:` address or in a sandboxed frame.',
    '{host} answered with {value|=nothing} in `Access-Control-Allow-Origin`, which does not let such a page in.',
  ],
  why: [
    '`null` is not one page but every page without an origin, including any sandboxed frame that an attacker writes, so it can never show who is asking.',
  ],
  todo: [
    'Serve the page over HTTP, also while you develop: a local web server gives it an origin such as `http://localhost:3000`, which {host} can then allow.',
    'If a sandboxed frame holds only code that you trust, give it its origin back with `allow-same-origin` in the `sandbox` attribute.',
    'If everyone may read the data, {host} may send `Access-Control-Allow-Origin: *`; it works for requests without credentials.',
  ],
  avoid: [
    'Never let a server answer `Access-Control-Allow-Origin: null`: a sandboxed frame on any site could then read the answer.',
    'Do not switch off the browser’s protection to make a local file work: every other page loses it too.',
  ],
});
