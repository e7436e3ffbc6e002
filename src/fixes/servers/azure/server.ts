import { server } from '../server.ts';

export default server({
  id: 'azure',
  name: 'Azure App Service / Functions',
  rank: 12,
  files: ['API › CORS'],
  versions: ['Microsoft.Web 2024-11-01'],
});
