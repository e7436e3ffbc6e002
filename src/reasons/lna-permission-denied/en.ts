import { english } from '../reason-text.ts';

export default english({
  title: 'Access to the local network was not allowed',
  happened: [
    '{silent|yes=The browser stopped the preflight without giving a reason; what does this most often is this. }The page asked for {host|=the server}, which the browser counts as part of this device or of the local network, and the site has no permission for that: it was refused, or never given.',
    'No answer of the server was read; this is not a CORS fault.',
  ],
  why: [
    'Devices at home and programs on your own machine often trust whoever can reach them, so browsers guard the way there from pages of the internet.',
  ],
  todo: [
    'In the site’s permissions (beside the address bar), allow access to the local network and to apps on this device, then reload.',
    'In a managed browser, the administrator can allow the site, in Chromium with the policy `LocalNetworkAccessAllowedForUrls`.',
    'Development: serve the page from this device or the local network as well.',
  ],
  avoid: [
    'Do not look for a CORS header: this check comes before any answer, and no header can lift it. `Access-Control-Allow-Private-Network` belongs to an earlier scheme that browsers have given up.',
  ],
});
