import { server } from '../server.ts';

export default server({
  id: 'netlify',
  name: 'Netlify / Cloudflare Pages',
  kinds: ['platform-file'],
  files: ['_headers'],
  versions: ['netlify 2025'],
  // https://developers.cloudflare.com/pages/configuration/headers/: a function sends its own
  signs: [{ url: /\.pages\.dev\//, likely: true }],
});
