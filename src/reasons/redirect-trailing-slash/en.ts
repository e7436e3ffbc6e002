import { english } from '../reason-text.ts';

export default english({
  title: 'The address redirects because of a slash at its end',
  happened: [
    '{from} redirects to {location}: the two differ only by the slash at the end.',
    '{stage|preflight=This was the answer to the preflight (OPTIONS), and browsers never follow a redirect of a preflight.|redirect=The redirect itself does not admit this page by CORS headers, so the browser did not follow it.}',
  ],
  why: [
    'Every stop of a request must give its own permission, so a redirect that a person never notices can end a cross-origin request.',
  ],
  todo: [
    'In the page’s code, call {location} directly.',
    'Or let {host} answer at both addresses without a redirect, CORS headers included.',
  ],
  avoid: [
    'Do not remove or add slashes everywhere on a guess: take the address that the redirect names.',
  ],
});
