import { english } from '../reason-text.ts';

export default english({
  title: 'A cache probably served an answer that was stored for another origin',
  happened: [
    'This answer came from {kept|browser=the browser’s own cache|shared=a cache on the way, such as a CDN or a proxy}.',
    'It says {value|=nothing} in `Access-Control-Allow-Origin`, where {origin} is needed, and its `Vary` header does not mention `Origin`: so it was probably stored for another request and served again.',
    'On other answers of this address we have seen {elsewhere|=no value}.',
  ],
  why: [
    'A cache keeps one answer for each address unless `Vary` tells it that the answer depends on the request’s `Origin`; without it everybody gets what the first visitor got.',
  ],
  todo: [
    'On {host}, send `Vary: Origin` on every answer of this address, also on those without `Access-Control-Allow-Origin`.',
    'Then empty the cache once: reload without cache in the browser, purge the address in the CDN or proxy.',
    'If everyone may read the data, always send `Access-Control-Allow-Origin: *` instead: then all answers are alike and need no `Vary`.',
  ],
  avoid: [
    'Do not stop at a hard reload: your visitors still have the stored answer.',
    'Do not turn caching off for good: `Vary: Origin` is enough.',
  ],
});
