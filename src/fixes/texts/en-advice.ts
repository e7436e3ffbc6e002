import { english } from '../../i18n/index.ts';

/** What to watch for, and what mends requests that no header of a server can mend. */
export default english({
  trust:
    'Pages of {origins} will be able to read this address. Add an origin only if you trust it.',
  'trust-credentials':
    'Pages of {origins} will be able to read this address as the user who is logged in. Add an origin only if you trust it like your own site.',
  'public-data':
    'Every site of the web will be able to read this address. Use it only for data that anyone may have.',
  'preflight-cache':
    'Browsers remember the answer to a preflight for up to 10 minutes. After a change, try in a new private window.',
  'credentials-unknown':
    'The browser does not tell whether this request carries cookies. The text does not allow them; if the page uses `credentials: "include"` or `withCredentials`, the answer must carry `Access-Control-Allow-Credentials: true` as well.',
  'replaces-origin':
    'The server sends `Access-Control-Allow-Origin: {value}` today, and this text replaces it. If other sites rely on it, their origins must be allowed too.',
  'advice-final-url':
    'No header mends this: call the final address, {url}, directly in the page’s code. A preflight may not be redirected, and after a redirect to another origin the browser sends `Origin: null`.',
  'advice-login':
    'The server sends the page to a login, {url}. Let it answer 401 to requests of scripts instead, and let the page open the login itself.',
  'advice-null-page':
    'The page has no origin (`null`): it was opened from a file, a `data:` address or an isolated frame (`sandbox`). Serve it over HTTP, or add `allow-same-origin` to the frame if you trust its content. Never allow `null`: every site can make such a frame.',
  'advice-lna':
    'The browser asks the user before a public page may reach the local network, and no header answers for them. Serve the page over HTTPS and allow the site under its permission for the local network, or give the server a public address.',
  'advice-lna-secure':
    'Serve the page over HTTPS: only then may it ask the user for access to the local network. No header replaces that.',
  'advice-lna-target':
    'Correct `targetAddressSpace` in the page’s code, or leave it out: the server is not where it says.',
  'advice-mixed-content':
    'A page on HTTPS may not call an address on HTTP. Give the server a certificate and call it with `https:`.',
  'advice-tls':
    'The certificate was not accepted, so no answer came. Open {url} in a tab to see why, and install a valid certificate on the server.',
  'advice-net-refused':
    'Nothing answers at {url}. Start the server, and check the port and the firewall.',
  'advice-net-dns':
    'The host name of {url} is unknown. Check its spelling, the DNS entry and the VPN.',
  'advice-net-broken':
    'The connection to {url} broke off before an answer came. Read the log of the server or of the proxy in front of it.',
  'advice-patch':
    'Write the method in capitals in the page’s code: `method: "PATCH"`. Browsers capitalise the other methods but not this one, and method names are compared exactly.',
  'advice-request-header':
    'Remove the `Access-Control-Allow-…` headers from the request in the page’s code. They are answers of a server; sent by the page they only cause a preflight that fails.',
  'advice-safelist':
    'Shorten the header’s value, or keep to plain characters, and the request needs no preflight for it.',
  'advice-not-http':
    'CORS exists for `http:` and `https:` only. Serve the file over HTTP, for instance with a small local server.',
  'advice-error-first':
    'The server answered with error {status}. The headers let the page see that error; its cause is in the log of the server.',
  'advice-clear-cache':
    'The browser may still hold an answer without the header. Reload without the cache once, and empty the caches and the CDN in between.',
  'advice-blocked-by-client':
    'An extension or the browser’s tracking protection stopped the request. Allow the site there, or try without extensions.',
  'advice-csp':
    'The policy of the page itself forbids the request. Add the address to `connect-src` in the page’s `Content-Security-Policy`.',
  'advice-browser-setting':
    'CORS is switched off in this browser. In `about:config` set `content.cors.disable` to `false`.',
  'advice-extension':
    'The request comes from an extension. Ask for the host in the extension’s permissions and call it from its background script.',
  'advice-no-cors':
    'Remove `mode: "no-cors"` from the page’s code: it hides the answer instead of allowing it.',
  'advice-same-origin-mode':
    'The page’s code asks for `mode: "same-origin"`. Remove it to call another origin.',
  'advice-resource-policy':
    'Another rule than CORS blocks this answer. Send `Cross-Origin-Resource-Policy: cross-origin` if every site may embed it.',
  'advice-orb':
    'The address returned something else than the image or script that was asked for. Open it in a tab, and correct the address or its `Content-Type`.',
  'advice-authorization-by-name':
    'Name `authorization` in `Access-Control-Allow-Headers`: `*` does not cover it by the standard, though browsers still let it pass.',
  'advice-authorization':
    'The `Authorization` header was dropped on the way to another origin. Call the final address directly.',
  'advice-expose':
    'Send `Access-Control-Expose-Headers` with the names of the response headers that the page wants to read.',
  'advice-user': 'No header of a server mends this; it is decided in the browser.',
});
