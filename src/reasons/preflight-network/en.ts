import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight (OPTIONS) got no response',
  happened: [
    '{host|=The server} gave no response to the preflight (OPTIONS), so {method|=the request} was never sent{how|reset=: it accepted the connection, then hung up}. Browser error: {error|=not given}',
  ],
  why: [
    'Without a response to the preflight there is no permission, whatever {host|=the server} would answer to {method|=the request}.',
  ],
  todo: [
    {
      when: 'preflight-avoidable',
      text: 'Not your server, or not needed? Without {names} there is no preflight, and {method|=the request} goes out directly.',
    },
    'Send OPTIONS and {method|=the request} to {url|=the URL} with curl: if only OPTIONS fails, it is not the network.',
    '{how|reset=Your server? Let it, or a proxy in front of it, answer OPTIONS with 204 and the CORS headers.|=If only OPTIONS fails: look for a firewall, a crash on OPTIONS, or a demand for a client certificate.}',
  ],
  avoid: [],
});
