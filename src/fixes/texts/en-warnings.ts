import { english } from '../../i18n/index.ts';

/** What to watch for. */
export default english({
  trust: 'Pages of {origins} can then read this URL: list only origins that you trust.',
  'trust-credentials':
    'Pages of {origins} will be able to read this URL as the user who is signed in: list only origins that you trust like your own site.',
  'public-data':
    'Every site of the web will be able to read this URL. Use it only for data that anyone may have.',
  'preflight-cache':
    'The browser may keep an earlier preflight response. After the change, repeat the request with “Disable cache” on in DevTools.',
  'credentials-unknown':
    'The browser does not tell whether this request carries cookies. The text does not allow them; if the page uses `credentials: "include"` or `withCredentials`, the response must carry `Access-Control-Allow-Credentials: true` as well.',
  'replaces-origin':
    'The server sends `Access-Control-Allow-Origin: {value}` today, and this text replaces it. If other sites rely on it, their origins must be allowed too.',
});
