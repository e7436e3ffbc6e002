import { ORIGIN, refused, WELCOME } from './example.ts';

const API = 'https://api.example/items';

/** What redirects do. */
export const REDIRECTS = {
  CORSExternalRedirectNotAllowed: refused({
    method: 'PUT',
    asks: [],
    preflight: [301, { ...WELCOME, Location: 'https://api2.example/items' }],
  }),
  'missing-on-redirect': refused({ answer: [302, { Location: 'https://api.example/v2/items' }] }),
  'redirect-trailing-slash': refused({
    method: 'PUT',
    asks: [],
    preflight: [301, { ...WELCOME, Location: `${API}/` }],
  }),
  'redirect-http-to-https': refused({
    url: 'http://api.example/items',
    method: 'PUT',
    asks: [],
    preflight: [301, { ...WELCOME, Location: API }],
  }),
  'redirect-to-login': refused({ answer: [302, { Location: 'https://login.example/sign-in' }] }),
  'redirect-contains-credentials': refused({
    answer: [302, { ...WELCOME, Location: 'https://ann:secret@api2.example/items' }],
  }),
  'origin-null-redirect': {
    hops: [
      { answer: [302, { ...WELCOME, Location: 'https://cdn.example/items' }] },
      { url: 'https://cdn.example/items', sent: { Origin: 'null' }, answer: [200, ORIGIN] },
    ],
  },
  'authorization-stripped': {
    hops: [
      {
        sent: { Authorization: '' },
        answer: [302, { ...WELCOME, Location: 'https://b.example/' }],
      },
      {
        url: 'https://b.example/',
        sent: { Origin: 'null' },
        answer: [401, { 'Access-Control-Allow-Origin': '*' }],
      },
    ],
    rest: { end: 'completed' },
  },
} as const;
