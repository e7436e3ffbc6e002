import { english } from '../reason-text.ts';

export default english({
  title: 'Network error: the connection broke before a response',
  happened: [
    '{host|=The server} closed the connection before a valid HTTP response arrived. Browser error: {error|=not given}',
  ],
  why: [
    'Connections break like this on a crash, at a proxy’s limit, or on a port that speaks another protocol.',
  ],
  todo: [
    'Read the logs of {host|=the server} and of the proxy in front: look for a crash, limit or restart.',
    {
      when: '!preflighted',
      text: 'Check that this port speaks HTTP, and https or http as the URL says.',
    },
  ],
  avoid: [],
});
