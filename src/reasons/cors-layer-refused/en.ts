import { english } from '../reason-text.ts';

export default english({
  title: 'The server’s CORS code seems to refuse the preflight: status {status}',
  happened: [
    '{host} answered the preflight (OPTIONS) with status {status}, without asking for a login, so the browser never sent {method}.',
  ],
  why: [
    {
      when: 'cors-code-refused',
      text: 'Code for CORS is at work there: it refuses what is not on its lists.',
    },
    {
      when: '!cors-code-refused',
      text: 'Many CORS libraries answer so when the origin, the method or a request header is not on their lists.',
    },
  ],
  todo: [
    {
      when: ['status-403', '!origin-is-null'],
      text: 'On {host}, the CORS lists must hold the origin {origin}, as it stands, and the method {method}.',
    },
    {
      when: 'origin-is-null',
      text: 'The page has no origin that a list could hold: serve it over HTTP first.',
    },
    {
      when: 'asks-for-headers',
      text: 'They must hold the request headers as well: `Access-Control-Allow-Headers: {names}`.',
    },
    {
      when: '!cors-code-refused',
      text: 'Not sure? Send this OPTIONS with curl, with and without `Origin`, and compare: the body mostly says what is refused.',
    },
  ],
  avoid: [
    {
      when: '!cors-code-refused',
      text: 'Do not exempt OPTIONS from a login before you know that a login refuses it.',
    },
  ],
});
