import { english } from '../reason-text.ts';

export default english({
  title:
    'Network error: {problem|authority=the server’s certificate is not from an authority that this browser trusts|date=the server’s certificate has expired, or is not valid yet|name=the server’s certificate is for another host name|protocol=this port does not speak TLS (https)|=no secure connection to the server}',
  happened: [
    'The browser could not set up TLS with {host|=the server}. Browser error: {error|=not given}',
  ],
  why: [
    'A certificate warning is shown only for the page in the tab; a background request fails without one.',
  ],
  todo: [
    'Open {url|=the URL} in a tab{problem|authority= once, and accept the warning: for development only.|date=: it shows until when the certificate holds.|name=: it shows which host name the certificate is for.|protocol=: does it open with `http:`? Then use that.|=: the warning there says what is wrong.}',
    {
      when: 'url-is-loopback',
      text: 'Development: trust this certificate, or your own authority (`mkcert`; ASP.NET Core: ` dotnet dev-certs https --trust`).',
    },
    {
      when: '!url-is-loopback',
      text: '{problem|authority=Your own authority? Trust its root (` mkcert -install`). |date=|name=|protocol=|=}{host|=The server} needs a valid certificate, with its intermediates.',
    },
  ],
  avoid: ['Do not switch off certificate checks in your everyday browser.'],
});
