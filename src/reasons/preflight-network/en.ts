import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight (OPTIONS) got no response',
  happened: [
    '{host|=The server} gave no response to the preflight (OPTIONS), so the browser never sent {method|=the request}. Browser error: {error|=not given}',
  ],
  why: [
    'Without a response to the preflight there is no permission, whatever {host|=the server} would answer to {method|=the request}.',
  ],
  todo: [
    'Send OPTIONS and {method|=the request} to {url|=the URL} with curl: if only OPTIONS fails, it is not the network.',
    'If only OPTIONS fails: look for a firewall, a crash on OPTIONS, or a demand for a client certificate.',
    {
      when: 'preflight-avoidable',
      text: 'Or avoid the preflight: without {names} the browser would send none.',
    },
  ],
  avoid: ['Do not test with {method|=the request} alone: a server can answer it and drop OPTIONS.'],
});
