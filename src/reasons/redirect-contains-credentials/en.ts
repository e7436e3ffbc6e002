import { english } from '../reason-text.ts';

export default english({
  title: 'The redirect contains a user name or password',
  happened: [
    '{host|=The server} redirects to {location|=another URL} with a user name or password before the host (left out here). Browsers refuse that across origins.',
  ],
  why: ['Otherwise another site’s redirect could try out logins in the name of the page.'],
  todo: [
    'On {host|=the server}, remove user name and password from the `Location` of the redirect.',
    'Does the target need a login? Let {host|=the server} fetch the content itself, or use a token header.',
  ],
  avoid: [
    'Do not move the password into the page’s code or a query: everyone who opens the page can read it.',
  ],
});
