import { english } from '../reason-text.ts';

export default english({
  title: 'The browser does not keep the cookie that this response sets',
  happened: [
    'CORS passed, but {host} sets a cookie that is not kept here.',
    '{problem|samesite=Its `SameSite` keeps it away from other sites.|unset=Without `SameSite` it counts as `Lax`, and this page is another site.|insecure=`SameSite=None` needs `Secure` beside it.|http=It is `Secure`, but came over http.|domain=Its `Domain` is not that of the server.}',
  ],
  why: ['A cookie says who somebody is, so a browser does not let every site make use of it.'],
  todo: [
    '{problem|samesite=Does a page of another site need it? Set it with ` SameSite=None; Secure`.|unset=Does a page of another site need it? Set it with ` SameSite=None; Secure`.|insecure=Set it with `SameSite=None; Secure`, over https.|http=Serve this URL over https, or leave out `Secure` in development.|domain=Leave `Domain` out, or name the server’s own domain there.}',
    'Where third-party cookies are blocked, `Partitioned` keeps one for this page alone.',
    'Or serve page and API under one site, such as `app.example.com` and `api.example.com`.',
  ],
  avoid: ['Do not put the session into the URL instead: URLs end up in logs.'],
});
