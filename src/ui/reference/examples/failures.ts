import { failed, passed, WELCOME } from './example.ts';

const IMAGE = { type: 'image' } as const;
const NO_CORS = { 'Sec-Fetch-Mode': 'no-cors' } as const;

/** No answer came, or another rule than CORS kept it. */
export const FAILURES = {
  CORSDidNotSucceed: failed('net::ERR_TUNNEL_CONNECTION_FAILED'),
  'net-refused': failed('net::ERR_CONNECTION_REFUSED'),
  'net-dns': failed('net::ERR_NAME_NOT_RESOLVED'),
  'net-tls': failed('net::ERR_CERT_AUTHORITY_INVALID'),
  'net-reset': failed('net::ERR_CONNECTION_RESET'),
  'net-timeout': failed('net::ERR_CONNECTION_TIMED_OUT'),
  'preflight-network': failed('net::ERR_CONNECTION_RESET', { method: 'PUT', asks: [] }),
  'blocked-by-client': failed('net::ERR_BLOCKED_BY_CLIENT'),
  'lna-permission-denied': failed('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', {
    url: 'http://localhost:3000/items',
  }),
  'lna-insecure-context': {
    hops: [{ url: 'http://localhost:3000/items' }],
    rest: {
      origin: 'http://app.example',
      end: 'error',
      error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    },
  },
  'lna-target-mismatch': failed('net::ERR_FAILED', { url: 'http://localhost:3000/items' }),
  orb: {
    hops: [{ sent: NO_CORS, answer: [200, { 'Content-Type': 'text/html' }] }],
    rest: { ...IMAGE, end: 'error', error: 'net::ERR_BLOCKED_BY_ORB' },
  },
  corp: {
    hops: [{ sent: NO_CORS, answer: [200, { 'Cross-Origin-Resource-Policy': 'same-origin' }] }],
    rest: { ...IMAGE, end: 'error', error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin' },
  },
  coep: {
    hops: [{ sent: NO_CORS, answer: [200] }],
    rest: {
      ...IMAGE,
      end: 'error',
      error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep',
    },
  },
  'opaque-no-cors': passed({ sent: NO_CORS, answer: [200] }),
  'expose-headers-missing': passed({ answer: [200, { ...WELCOME, 'X-Total-Count': '42' }] }),
} as const;
