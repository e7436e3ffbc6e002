import { program } from '../server.ts';

export default program({
  id: 'workers',
  name: 'Cloudflare Workers',
  rank: 14,
  files: ['src/index.js'],
  versions: ['workerd 1.20261117'],
  // https://developers.cloudflare.com/workers/configuration/routing/workers-dev/
  signs: [{ url: /\.workers\.dev\// }],
});
