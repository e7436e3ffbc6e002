import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight response does not allow ‘content-type’',
  happened: [
    '{host} lists {value|=nothing} in `Access-Control-Allow-Headers`; that does not cover the `Content-Type` of this request.',
  ],
  why: [
    'Only `text/plain`, `multipart/form-data` and `application/x-www-form-urlencoded` need no permission: HTML forms could always send them.',
  ],
  todo: [
    'Add `content-type` to the headers that {host} allows on OPTIONS, and keep the others.',
    {
      when: 'method-without-body',
      text: '{method} has no body: remove `Content-Type` in the page’s code instead, and check library defaults.',
    },
  ],
  avoid: [],
});
