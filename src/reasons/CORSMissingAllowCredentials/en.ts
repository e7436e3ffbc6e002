import { english } from '../reason-text.ts';

export default english({
  title: 'expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’',
  cause: [
    {
      when: ['preflight-passed', '!on-preflight', 'credentials-proved'],
      text: 'The preflight response allows credentials, the response to {method} does not.',
    },
  ],
  happened: [
    'This response of {host} has {value|=nothing} in `Access-Control-Allow-Credentials`. A request with credentials needs exactly `true` there.',
  ],
  why: ['Such a response may hold one person’s data, so the server must agree to that separately.'],
  todo: [
    {
      when: ['preflight-passed', '!on-preflight', 'credentials-proved'],
      text: 'Whatever answers {method} after the preflight must send it, too: ` Access-Control-Allow-Credentials: true`.',
    },
    {
      when: '!origin-is-null',
      text: 'Credentials needed? Let {host} add `true` for the origins on its list, and keep what it sends today.',
    },
    {
      when: ['preflighted', '!preflight-passed', '!origin-is-null'],
      text: 'The response to OPTIONS needs it as well as the one to {method}.',
    },
    'Not needed? Leave out `credentials: \'include\'`, `withCredentials` or `crossorigin="use-credentials"` in the page.',
  ],
  avoid: ['Never send it beside `*` or `null`, nor for origins that are not on the list.'],
});
