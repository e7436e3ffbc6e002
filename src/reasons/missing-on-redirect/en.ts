import { english } from '../reason-text.ts';

export default english({
  title: 'The redirect (status {status}) has no ‘Access-Control-Allow-Origin’ header',
  cause: [
    {
      when: ['login-asked-for', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'This URL is a login by its name: only a navigation can follow it.',
    },
  ],
  happened: [
    '{host} redirected {method} to {target|=another URL} with status {status}, but without `Access-Control-Allow-Origin`, so the browser stopped there.',
  ],
  why: [
    'Every response on the way must allow the page’s origin, a redirect too: it already tells something about the server.',
  ],
  todo: [
    {
      when: 'redirects-to-login',
      text: 'Let {host} answer scripts with 401 instead of redirecting them to a login.',
    },
    {
      when: ['login-asked-for', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'Send people there with a navigation, such as a link or `location.href`.',
    },
    {
      when: [
        'redirects',
        '!login-asked-for',
        '!redirects-to-login',
        '!redirects-to-presigned',
        '!well-known-url',
      ],
      text: 'Call {target} directly in the page’s code, and no redirect is needed.',
    },
    {
      when: 'redirects-to-presigned',
      text: 'Return the target as data and let the page fetch it: its signature is valid as it stands.',
    },
    {
      when: [
        'redirects-to-other-origin',
        '!redirects-to-login',
        '!credentials-proved',
        '!login-asked-for',
      ],
      text: 'Public data? ` Access-Control-Allow-Origin: *` on the {status} and on the target also covers the `Origin: null` sent there.',
    },
    {
      when: ['!redirects-to-login', '!login-asked-for'],
      text: 'Or send the CORS headers with the redirect, too; the target needs its own.',
    },
  ],
  avoid: [],
});
