import { english } from '../reason-text.ts';

export default english({
  title: 'Network error: no secure connection to the server',
  happened: [
    'The browser could not set up TLS with {host|=the server}, often because of its certificate. Browser error: {error|=not given}',
  ],
  why: [
    'A certificate warning is shown only for the page in the tab; a background request fails without one.',
  ],
  todo: [
    'Open {url|=the URL} in a tab and read the warning: self-signed, expired, another name, or no TLS on this port.',
    {
      when: 'url-is-loopback',
      text: 'Development: trust this certificate, or your own authority, for exactly this host and port.',
    },
    {
      when: '!url-is-loopback',
      text: 'Whoever runs {host|=the server} must install a valid certificate, with its intermediates.',
    },
  ],
  avoid: ['Do not switch off certificate checks in your everyday browser.'],
});
