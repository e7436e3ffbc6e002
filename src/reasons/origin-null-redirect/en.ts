import { english } from '../reason-text.ts';

export default english({
  title: 'A redirect to another origin turned the page’s origin into ‘null’',
  happened: [
    '{from} redirected the request to {host}. After that the browser sends `Origin: null` instead of {page}, and {host} does not allow it.',
  ],
  why: [
    'Once one foreign origin redirects to another, the browser no longer vouches for who asked.',
  ],
  todo: [
    {
      when: 'presigned-url',
      text: 'Let {from} return the presigned URL ({url}) as data, and fetch it directly: `Origin` is then {page}.',
    },
    {
      when: '!presigned-url',
      text: 'Request {url} directly from the page: `Origin` is then {page}, which {host} can allow.',
    },
    'Or let {from} fetch the content itself and return it.',
    {
      when: '!credentials-proved',
      text: 'Is the content public? Then {host} may send `*`, which fits every `Origin`.',
    },
  ],
  avoid: ['Do not allow `null` because of this: every sandboxed frame sends it.'],
});
