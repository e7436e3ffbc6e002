import { program } from '../server.ts';

export default program({
  id: 'nextjs',
  name: 'Next.js',
  rank: 4,
  files: ['proxy.js', 'next.config.js'],
  versions: ['next 16.4'],
  // https://nextjs.org/docs/app/api-reference/config/next-config-js/poweredByHeader
  // https://nextjs.org/docs/app/api-reference/config/next-config-js/assetPrefix
  signs: [
    { header: 'X-Powered-By', pattern: /^Next\.js$/ },
    { address: /\/_next\/(?:static|image)\b/, likely: true },
  ],
});
