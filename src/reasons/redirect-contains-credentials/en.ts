import { english } from '../reason-text.ts';

export default english({
  title: 'The redirect contains a user name or password',
  happened: [
    '{host|=The server} redirects to {location|=another address}, with a user name or password in front of the host name (left out here).',
    'Browsers refuse such a redirect for a cross-origin request.',
    'Chromium says so; Firefox only says “CORS request did not succeed”.',
  ],
  why: ['A redirect of another site could otherwise try out logins in the name of the page.'],
  todo: [
    'On {host|=the server}, remove user name and password from the `Location` of the redirect: {location|=another address}.',
    'If the target needs a login, let the page send it with the request to the final address.',
  ],
  avoid: [
    'Do not move the password into the page’s code or the query: everyone who opens the page could read it.',
  ],
});
