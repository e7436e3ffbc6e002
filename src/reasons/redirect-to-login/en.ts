import { english } from '../reason-text.ts';

export default english({
  title: 'A redirect to what looks like a login page',
  happened: [
    '{from} redirects to {location}, by its name a login: the session has probably expired, or the request carried none.',
    '{stage|preflight=This was the answer to the preflight (OPTIONS), and browsers never follow a redirect of a preflight.|redirect=The redirect itself does not admit this page by CORS headers, so the browser did not follow it.|after=The browser followed it, and the answer there may not be read by the page.|after-null=The browser followed it. Once redirects lead from one foreign origin to another, it sends `Origin: null`, as here, and the answer does not admit that.}',
  ],
  why: [
    'A login page is made for people in a tab; a script can neither read it across origins nor log in there.',
  ],
  todo: [
    'Log in again in a tab, then repeat the request.',
    'On the server of {from}, answer requests of scripts with 401 instead of a redirect; in the page’s code, on 401, open the login by an ordinary navigation.',
    'If a session should exist: `fetch` sends cookies to another origin only with `credentials: "include"`, and the cookie must be allowed across sites.',
  ],
  avoid: [
    'Do not add CORS headers to the login page: the script would get its HTML and no data.',
    'Do not allow `null` because the browser sends it after the redirect: any site can send it.',
  ],
});
