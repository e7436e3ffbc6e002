import { server } from '../server.ts';

export default server({
  id: 'strapi',
  name: 'Strapi',
  rank: 20,
  files: ['config/middlewares.js'],
  versions: ['strapi 5'],
  // https://docs.strapi.io/cms/configurations/server
  signs: [
    { header: 'X-Powered-By', pattern: /^Strapi\b/ },
    { address: /^:1337\/api\//, likely: true },
  ],
});
