import { server } from '../server.ts';

export default server({
  id: 'haproxy',
  name: 'HAProxy',
  rank: 4,
  kinds: ['configuration'],
  proven: 'run',
  versions: ['HAProxy 2.6'],
  signs: [],
});
