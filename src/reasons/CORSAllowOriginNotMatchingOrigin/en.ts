import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Access-Control-Allow-Origin’ does not match ‘{value}’',
  cause: [
    {
      when: ['preflight-passed', '!on-preflight'],
      text: 'The preflight response allows this page, the response to {method} names {value}.',
    },
    '{host} allows {value}, but this page is {origin}.',
  ],
  happened: [
    '{differs|scheme=The schemes differ|host=The hosts differ|www=Only `www.` differs|port=The ports differ|several=More than one part differs|spelling=It is the same origin, spelt differently|null=`null` stands for pages without an origin}: {receivedPart|=nothing} is not {expectedPart|=nothing}.',
  ],
  why: [
    'The browser compares both texts character by character: `http` is not `https`, and `www.` or another port makes another origin.',
  ],
  todo: [
    {
      when: 'value-other-loopback-name',
      text: '`localhost` and `127.0.0.1` are different hosts: allow both, or use the same name in page and server.',
    },
    'If {origin} may read this data, add it to the origins that {host} allows.',
    {
      when: 'value-is-origin',
      text: 'Keep {value} on the list if its pages use this server: return the one that asks, with `Vary: Origin`.',
    },
  ],
  avoid: ['Do not return every `Origin` that arrives: any site could then read the response.'],
});
