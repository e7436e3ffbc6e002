import { server } from '../server.ts';

export default server({
  id: 'varnish',
  name: 'Varnish',
  rank: 16,
  kinds: ['configuration'],
  files: ['/etc/varnish/default.vcl'],
  proven: 'program',
  versions: ['varnish 7.1'],
  // `layers.ts` knows it; Fastly says the same of itself, and has other places for its VCL.
  signs: [],
});
