import { server } from '../server.ts';

export default server({
  id: 'nextjs',
  name: 'Next.js',
  rank: 4,
  kinds: ['program'],
  files: ['proxy.js'],
  proven: 'run',
  versions: ['next 16.4'],
  // https://nextjs.org/docs/app/api-reference/config/next-config-js/poweredByHeader
  signs: [{ header: 'X-Powered-By', pattern: /^Next\.js$/ }],
});
