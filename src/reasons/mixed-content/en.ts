import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: an https page asked for an http URL (mixed content)',
  happened: [
    'The page was loaded over `https:` and asked for {url|=a URL} over `http:`. The browser blocked the request before sending it.',
  ],
  why: [
    'Anyone on the network could read and change an http response, and with it a page that claims to be secure.',
  ],
  todo: [
    'Write `https:` in the page’s code, if the code names this URL.',
    'Does a redirect name it? Then the application behind TLS probably ignores `X-Forwarded-Proto`: let it trust its proxy.',
    'No https there? Its operator needs a certificate, or your own server must fetch it.',
  ],
  avoid: ['Do not serve the page over http to get around this.'],
});
