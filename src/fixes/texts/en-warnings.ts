import { english } from '../../i18n/index.ts';

/** What to watch for. */
export default english({
  'unsafe-null':
    'Unsafe today: the server allows `null`, the origin of a sandboxed frame on any site. The text leaves that as it is. Separately, take out the line or the list entry that allows it, unless every site may read this.',
  'unsafe-null-credentials':
    'Unsafe today: the server allows `null`, the origin of a sandboxed frame on any site, with credentials: any site can read this as the user who is signed in. The text leaves that as it is. Separately, and soon, take out the line or the list entry that allows `null`.',
  trust: 'Pages of {origins} can then read this URL: list only origins you trust.',
  'trust-credentials':
    'Pages of {origins} will be able to read this URL as the user who is signed in: list only origins you trust like your own site.',
  'public-data':
    'Every site of the web will be able to read this URL. Use it only for data that anyone may have.',
  'preflight-cache':
    'The browser may keep an old preflight response: after the change, repeat with “Disable cache” on in DevTools.',
  'credentials-unknown':
    'The browser does not tell whether this request carries cookies, and the text does not allow them. `credentials: "include"` and `withCredentials` need `Access-Control-Allow-Credentials: true` as well.',
  'stays-for-others': 'Keep `Access-Control-Allow-Origin: {value}` for every other `Origin`.',
});
