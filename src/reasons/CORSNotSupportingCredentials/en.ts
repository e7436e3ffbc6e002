import { english } from '../reason-text.ts';

export default english({
  title: 'Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’',
  cause: [
    {
      when: ['preflight-passed', '!on-preflight', 'credentials-proved'],
      text: 'The preflight response names {origin}, the response to {method} sends `*`.',
    },
  ],
  happened: [
    '{host} answered `Access-Control-Allow-Origin: *`, which browsers do not accept for a request with credentials.',
    { when: 'on-preflight', text: 'So {method} was not sent.' },
    { when: '!on-preflight', text: 'They keep the response from the page.' },
  ],
  why: [
    '`*` says anybody may read this, credentials say it is one person’s data.',
    {
      when: '!on-preflight',
      text: 'The cookies were sent all the same: `*` only hides the response.',
    },
  ],
  todo: [
    {
      when: 'event-source',
      text: 'Not needed? Create the `EventSource` without `withCredentials`: then `*` is enough.',
    },
    {
      when: ['by-script', '!event-source'],
      text: "Not needed? Remove `credentials: 'include'` or `withCredentials` in the page’s code: then `*` is enough.",
    },
    {
      when: 'by-element',
      text: 'Not needed? Use `crossorigin="anonymous"` on the element: then `*` is enough.',
    },
    'Credentials needed? Answer {origin} with that origin, `Access-Control-Allow-Credentials: true` and `Vary: Origin`, from a list; others can keep `*`.',
  ],
  avoid: [
    'Do not return every `Origin` together with `true`: any site could read the data of whoever is signed in.',
  ],
});
