import { server } from '../server.ts';

export default server({
  id: 'lighttpd',
  name: 'lighttpd',
  rank: 5,
  kinds: ['configuration'],
  files: ['/etc/lighttpd/lighttpd.conf'],
  proven: 'run',
  versions: ['lighttpd 1.4.69'],
  // https://www.lighttpd.net: server.tag
  signs: [{ header: 'Server', pattern: /^lighttpd\b/ }],
});
