import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: a page on https asked for an address on http (mixed content)',
  happened: [
    'The page was loaded over `https:` and asked for {url|=an address} over `http:`.',
    'The browser blocked the request before sending it.',
    'This is not a CORS fault, although Firefox may say “CORS request did not succeed”.',
  ],
  why: [
    'Whoever sits on the line could read and change what comes over http, and with it a page that claims to be secure.',
  ],
  todo: [
    'In the page’s code, call the address with `https:`.',
    'If the server has no https, whoever runs it needs a certificate, or a proxy of yours in front of it that has one.',
    'Development: `http://localhost` and `http://127.0.0.1` are exempt.',
  ],
  avoid: [
    'Do not serve the page over http to get around it.',
    'Do not look for a CORS header: no server was asked.',
  ],
});
