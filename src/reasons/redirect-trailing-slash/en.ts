import { english } from '../reason-text.ts';

export default english({
  title: 'The URL redirects because of a slash at its end',
  happened: [
    '{from} redirects to {location}, which differs only by the slash.',
    '{stage|preflight=Browsers never follow a redirect of the preflight (OPTIONS).|redirect=The redirect does not allow this page, so the browser stopped there.}',
  ],
  why: [
    'Nobody notices such a redirect in a tab, but every response to a cross-origin request must allow the page.',
  ],
  todo: [
    { when: 'redirects', text: 'Use {location} in the page’s code.' },
    'Or let {host} answer both URLs without a redirect.',
  ],
  avoid: [],
});
