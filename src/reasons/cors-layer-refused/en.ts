import { english } from '../reason-text.ts';

export default english({
  title:
    'The server’s CORS code {refused|origin=does not accept this origin|method=does not accept this method|header=does not accept a request header|=seems to refuse the preflight}: status {status}',
  happened: [
    '{host} answered the preflight (OPTIONS) with status {status}, so the browser never sent {method}.',
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
      when: ['on-preflight', '!origin-is-null'],
      text: 'On {host}, the CORS lists must hold {lacking}, as written{refused|origin=.|method=.|header=.|=: at least one of these is missing.}',
    },
    {
      when: 'origin-is-null',
      text: 'The page has no origin that a list could hold: serve it over HTTP first.',
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
