import { allowing, COOKIE, CREDENTIALS, ORIGIN, PAGE, refused } from './example.ts';

/** What an answer says of the origin and of credentials. */
export const ANSWERS = {
  CORSMissingAllowOrigin: refused({ answer: [200] }),
  'missing-on-error': refused({ answer: [500] }),
  'cache-without-vary': refused({
    answer: [200, { 'Access-Control-Allow-Origin': 'https://other.example' }],
    answerFromCache: true,
  }),
  CORSMultipleAllowOriginNotAllowed: allowing([PAGE, 'null']),
  'duplicate-proxy-and-app': allowing([PAGE, PAGE]),
  'origin-list': allowing(`${PAGE}, https://admin.example`),
  CORSAllowOriginNotMatchingOrigin: allowing('http://app.example'),
  'origin-malformed': allowing('origin-list'),
  'origin-trailing-slash': allowing(`${PAGE}/`),
  'origin-pattern': allowing('https://*.example'),
  'origin-null-page': {
    hops: [{ answer: [200, { 'Access-Control-Allow-Origin': 'https://app.example' }] }],
    rest: { origin: 'null' },
  },
  CORSNotSupportingCredentials: refused({
    sent: COOKIE,
    answer: [200, { 'Access-Control-Allow-Origin': '*', ...CREDENTIALS }],
  }),
  CORSMissingAllowCredentials: refused({ sent: COOKIE, answer: [200, ORIGIN] }),
  'credentials-not-lowercase': refused({
    sent: COOKIE,
    answer: [200, { ...ORIGIN, 'Access-Control-Allow-Credentials': 'True' }],
  }),
} as const;
