import { english } from '../reason-text.ts';

export default english({
  title: 'Did not find method in CORS header ‘Access-Control-Allow-Methods’',
  cause: [
    {
      when: ['!method-usual', 'value-is-absent', 'allow-origin-present'],
      text: 'The server’s CORS code seems not to know the method {method}.',
    },
    'The page wants to send {method}, which {host} does not allow.',
  ],
  happened: [
    {
      when: 'value-is-absent',
      text: 'The preflight response of {host} has no `Access-Control-Allow-Methods`.',
    },
    { when: '!value-is-absent', text: 'Its list is {value|=empty}.' },
  ],
  why: [
    'GET, HEAD and POST need no entry; any other method may change or delete data, so the server must allow it by name.',
  ],
  todo: [
    {
      when: ['!method-usual', 'value-is-absent', 'allow-origin-present'],
      text: 'Some libraries drop the header for methods that they do not know: list {method} in yours, or update it.',
    },
    'Add {method} to the methods that {host} allows, and keep the others.',
    {
      when: 'lists-only-simple-methods',
      text: 'A list without PUT, PATCH and DELETE is the default of some CORS libraries: set the methods there yourself.',
    },
  ],
  avoid: [],
});
