import { english } from '../reason-text.ts';

export default english({
  title: 'With credentials, ‘*’ in ‘Access-Control-Allow-Methods’ does not cover {method}',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Methods`. For a request with credentials `*` is no wildcard, so {method} is not allowed.',
  ],
  why: [
    'A request with credentials acts in one person’s name, so the server must name what it lets a page do.',
  ],
  todo: [
    'Name the methods that this URL needs, {method} among them, and keep `*` for requests without credentials.',
  ],
  avoid: [],
});
