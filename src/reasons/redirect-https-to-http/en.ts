import { english } from '../reason-text.ts';

export default english({
  title: 'The server redirects from https down to http',
  happened: [
    '{from} redirects to {location}, which is http.',
    '{stage|mixed=An https page may not load that (mixed content), so the browser goes no further.|preflight=This was the preflight (OPTIONS), which may not be redirected.|redirect=The redirect does not allow this page.|after=The response there does not allow this page.|after-null=After it the browser sends `Origin: null`.}',
  ],
  why: [
    'An application behind TLS often does not know that it is reached by https, and writes `http:` into its redirects.',
  ],
  todo: [
    'Let the proxy in front send `X-Forwarded-Proto: https`, and let the application trust it.',
    'The setting: ` --proxy-headers --forwarded-allow-ips=PROXY-IP` (Uvicorn), `ProxyFix` (Flask), `SECURE_PROXY_SSL_HEADER` (Django), `trust proxy` (Express), `forward-headers-strategy` (Spring).',
    'Or request the final path over https in the page’s code, such as with its slash: then nothing redirects.',
  ],
  avoid: [],
});
