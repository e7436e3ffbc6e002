import { server } from '../server.ts';

/** Without signs: what stands behind it is what sends headers, and mostly the one to change. */
export default server({
  id: 'varnish',
  name: 'Varnish',
  rank: 5,
  kinds: ['configuration'],
  files: ['/etc/varnish/default.vcl'],
  proven: 'run',
  versions: ['varnish 7.1'],
});
