import { english } from '../reason-text.ts';

export default english({
  title: 'The URL redirects from http to https',
  happened: [
    '{from} redirects to {location}.',
    '{stage|preflight=This was the preflight (OPTIONS), which may not be redirected.|redirect=The redirect does not allow this page.|after=The response there does not allow this page.|after-null=After it the browser sends `Origin: null`, which is not allowed there.}',
  ],
  why: ['http and https are two origins, and each response on the way must allow the page.'],
  todo: [
    'Write `https:` in the page’s code: {location}.',
    'Keep the CORS headers on the https server: the requests then arrive there.',
  ],
  avoid: [],
});
