import { english } from '../reason-text.ts';

export default english({
  title:
    '{whose|visitor=Network error: the page calls localhost, which is the visitor’s own machine|=Network error: the server refused the connection}',
  happened: [
    'Nothing accepted the connection at {host|=the server}, so there is no response that CORS could judge. Browser error: {error|=not given}',
  ],
  why: [
    'A refused connection means that nothing listens on that host and port, or that a firewall rejects it.',
  ],
  todo: [
    {
      when: ['url-is-loopback', '!page-is-loopback'],
      text: 'This URL means the visitor’s own machine, not your server. Put the API’s public address into the configuration.',
    },
    '{whose|visitor=Each build needs its own URL: a build variable, or a path such as `/api` through a proxy.|=Start the server, or correct host and port in the URL.}',
    {
      when: ['url-is-loopback', 'page-is-loopback'],
      text: 'In a container, publish the port and listen on `0.0.0.0`, not only on `127.0.0.1`.',
    },
  ],
  avoid: [],
});
