import { english } from '../../i18n/index.ts';

/** What to watch for. */
export default english({
  'unsafe-null':
    'Unsafe today: the server allows the origin `null`, and a sandboxed frame on any site has it. The text leaves that as it is. Close it separately: take out the line or the list entry that allows `null`, unless every site may read this.',
  'unsafe-null-credentials':
    'Unsafe today: the server allows the origin `null` with credentials, and a sandboxed frame on any site has it: any site can read this as the user who is signed in. The text leaves that as it is. Close it separately, and soon: take out the line or the list entry that allows `null`.',
  trust: 'Pages of {origins} can then read this URL: list only origins you trust.',
  'trust-credentials':
    'Pages of {origins} will be able to read this URL as the user who is signed in: list only origins you trust like your own site.',
  'public-data':
    'Every site of the web will be able to read this URL. Use it only for data that anyone may have.',
  'preflight-cache':
    'The browser may keep an earlier preflight response. After the change, repeat the request with “Disable cache” on in DevTools.',
  'credentials-unknown':
    'The browser does not tell whether this request carries cookies. The text does not allow them; if the page uses `credentials: "include"` or `withCredentials`, the response must carry `Access-Control-Allow-Credentials: true` as well.',
  'replaces-origin':
    'The server sends `Access-Control-Allow-Origin: {value}` today, and this text replaces it. If other sites rely on it, their origins must be allowed too.',
});
