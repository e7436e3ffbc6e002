import { english } from '../reason-text.ts';

export default english({
  title: 'With credentials, ‘*’ in ‘Access-Control-Allow-Headers’ covers no header',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Headers`. For a request with credentials `*` is no wildcard and does not cover {names}.',
  ],
  why: [
    'When a request carries somebody’s identity, the server must name each header that it takes from a page.',
  ],
  todo: ['Name the headers that this URL needs ({names}) beside the `*`.'],
  avoid: [
    'Do not return whatever `Access-Control-Request-Headers` asks for: name what this URL needs.',
  ],
});
