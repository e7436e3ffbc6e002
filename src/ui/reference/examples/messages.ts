/** No request leaves the browser, so only its console tells. */
export const MESSAGES = {
  CORSDisabled: {
    message:
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/items. (Reason: CORS disabled).',
  },
  CORSOriginHeaderNotAdded: {
    message:
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/items. (Reason: CORS header ‘Origin’ cannot be added).',
  },
  CORSRequestNotHttp: {
    message: 'Fetch API cannot load ftp://api.example/items. URL scheme "ftp" is not supported.',
  },
  'mode-same-origin': {
    message:
      'Fetch API cannot load https://api.example/items. Request mode is "same-origin" but the URL\'s origin is not same as the request origin https://app.example.',
  },
  'csp-connect-src': {
    message:
      "Connecting to 'https://api.example/items' violates the following Content Security Policy directive: \"connect-src 'self'\". The action has been blocked.",
  },
  'mixed-content': {
    message:
      "Mixed Content: The page at 'https://app.example/' was loaded over HTTPS, but requested an insecure resource 'http://api.example/items'. This request has been blocked; the content must be served over HTTPS.",
  },
  'devtools-blocked': { message: 'items (blocked:devtools) fetch' },
} as const;
