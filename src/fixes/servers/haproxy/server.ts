import { server } from '../server.ts';

export default server({
  id: 'haproxy',
  name: 'HAProxy',
  rank: 4,
  kinds: ['configuration'],
  files: ['/etc/haproxy/haproxy.cfg'],
  proven: 'run',
  versions: ['HAProxy 2.6'],
});
