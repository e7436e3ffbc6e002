import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Authorization’ header was dropped by a redirect to another origin',
  happened: [
    '{from} got the page’s `Authorization`, then redirected to {host}, another origin. The browser did not send it there; the status is {status}.',
  ],
  why: [
    'Browsers hand a secret only to the origin it was meant for, not to where that origin redirects.',
  ],
  todo: [
    'Call {url} directly in the page’s code, with the header.',
    'Or let {from} fetch the content itself and pass it on.',
  ],
  avoid: ['Do not put the secret into the URL instead: URLs end up in logs and histories.'],
});
