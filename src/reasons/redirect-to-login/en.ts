import { english } from '../reason-text.ts';

export default english({
  title: 'A redirect to what looks like a login page',
  cause: [
    {
      when: 'type-manifest',
      text: 'The manifest is fetched without cookies, so a login answers in its place.',
    },
    {
      when: ['preflight-redirects', 'host-names-region'],
      text: 'The region or path in this address is probably wrong: it leads to a login.',
    },
    {
      when: 'login-wall-known',
      text: '{wall|access=Cloudflare Access|oauth2-proxy=oauth2-proxy|easyauth=Azure’s built-in login|cognito=An AWS load balancer’s login} answered, not the application.',
    },
    {
      when: 'preflight-redirects',
      text: 'A login in front sends the preflight (OPTIONS) away, or the URL is wrong.',
    },
    { when: 'by-script', text: 'A login answered, which a script cannot follow across origins.' },
  ],
  happened: [
    '{from} redirects to {location}, which looks like a login page.',
    '{stage|preflight=A preflight (OPTIONS) may not be redirected.|redirect=The redirect does not allow this page.|after=The response there does not allow this page.|after-null=After it the browser sends `Origin: null`, which the login does not allow.}',
  ],
  why: [
    'A login page is for people in a tab: a script can neither read it across origins nor sign in there.',
  ],
  todo: [
    {
      when: ['preflight-redirects', 'host-names-region'],
      text: 'Set the region in the client’s configuration too (Firebase: ` getFunctions(app, "REGION")`), and check the path.',
    },
    {
      when: ['preflight-redirects', '!host-names-region'],
      text: 'Check the URL first: a wrong path often ends at a login.',
    },
    {
      when: 'type-manifest',
      text: 'Add ` crossorigin="use-credentials"` to `<link rel="manifest">`: it is then fetched with cookies.',
    },
    {
      when: ['!preflight-redirects', '!type-manifest'],
      text: 'Let {from} answer scripts with 401 instead; on 401 the page opens the login as a navigation.',
    },
    {
      when: ['!preflight-redirects', 'by-script', '!first-hop-same-origin'],
      text: "Signed in already? `fetch` sends cookies to another origin only with ` credentials: 'include'`.",
    },
    {
      when: ['!preflight-redirects', 'by-script', 'first-hop-same-origin'],
      text: "Not signed in? ` redirect: 'manual'` gives the `type` `opaqueredirect` in place of an error: open the login then.",
    },
    {
      when: ['login-wall-known', '!type-manifest'],
      text: '{wall|access=Cloudflare Access: in the CORS settings of the application, let OPTIONS requests bypass it.|oauth2-proxy=oauth2-proxy: ` --skip-auth-preflight` lets OPTIONS pass, `--api-route` answers 401 instead of redirecting.|easyauth=Azure’s built-in login: let it answer unauthenticated requests with 401 instead of redirecting.|cognito=An AWS load balancer answers 401 with `OnUnauthenticatedRequest: deny`, in a rule for the API.}',
    },
    {
      when: ['preflight-redirects', '!login-wall-known'],
      text: 'A login layer in front? Let it pass OPTIONS, and demand the session for {method} only.',
    },
  ],
  avoid: [
    'Do not add CORS headers to the login page: the script would get its HTML, not the data.',
  ],
});
