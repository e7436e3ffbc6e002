import { english } from '../reason-text.ts';

export default english({
  title: 'Did not find method in CORS header ‘Access-Control-Allow-Methods’',
  happened: [
    'The page wants to send {method}, which {host} does not allow.',
    {
      when: 'value-is-absent',
      text: 'Its preflight response has no `Access-Control-Allow-Methods`.',
    },
    { when: '!value-is-absent', text: 'Its list is {value|=empty}.' },
  ],
  why: [
    'GET, HEAD and POST need no entry; any other method may change or delete data, so the server must allow it by name.',
  ],
  todo: [
    'Add {method} to the methods that {host} allows, and keep the others.',
    {
      when: 'lists-only-simple-methods',
      text: 'A list without PUT, PATCH and DELETE is the default of some CORS libraries: set the methods there yourself.',
    },
  ],
  avoid: [
    {
      when: 'allow-header-present',
      text: 'Do not rely on the `Allow` header: for CORS only `Access-Control-Allow-Methods` counts.',
    },
    {
      when: '!method-safelisted',
      text: 'Do not send POST in place of {method} only to pass: the server tells them apart.',
    },
  ],
});
