import { server } from '../server.ts';

export default server({
  id: 'r2',
  name: 'Cloudflare R2',
  kinds: ['bucket'],
  files: ['cors.json'],
  versions: ['wrangler 4'],
  // https://developers.cloudflare.com/r2/buckets/public-buckets/
  signs: [{ url: /\.r2\.(?:dev|cloudflarestorage\.com)\// }],
});
