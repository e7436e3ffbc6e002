import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight itself got no answer',
  happened: [
    'Before {method|=the request}, the browser turned to {host|=the server} with an OPTIONS request, the preflight.',
    'The OPTIONS itself got no answer, so {method|=the request} was not sent.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'Without an answer to the preflight the browser has no permission to send the real request.',
  ],
  todo: [
    'Mend the network fault that is named beside this one.',
    'If other requests to {host|=the server} do get answers, look at what is special about OPTIONS: a firewall or proxy that drops it, an application that crashes on it, or a server that demands a client certificate, which a preflight never carries.',
    'Try an OPTIONS request to {url|=the address} with curl.',
  ],
  avoid: ['Do not test with GET alone: a server can answer GET and drop OPTIONS.'],
});
