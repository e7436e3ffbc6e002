import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: the server keeps this file to itself (Cross-Origin-Resource-Policy)',
  happened: [
    '{host|=The server} sent `Cross-Origin-Resource-Policy`: {value|=a value for other pages}, which does not let {origin|=this page} embed the file.',
  ],
  why: [
    'A server can keep its files out of other sites’ pages; some frameworks, such as helmet, do so by default.',
  ],
  todo: [
    {
      when: 'same-site',
      text: 'Send ` Cross-Origin-Resource-Policy: same-site` instead: page and server share scheme and host, only the port differs.',
    },
    {
      when: '!same-site',
      text: 'May others embed this file? Send ` Cross-Origin-Resource-Policy: cross-origin` instead.',
    },
    'With helmet (Express) it is the option `crossOriginResourcePolicy.policy`.',
    'Not your server? Ask its operator, or keep a copy of the file on your own.',
  ],
  avoid: ['Do not open private files like this: every site could embed them.'],
});
