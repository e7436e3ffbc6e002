import { server } from '../server.ts';

export default server({
  id: 'azure',
  name: 'Azure App Service / Functions',
  rank: 12,
  files: ['API › CORS'],
  versions: ['Microsoft.Web 2024-11-01'],
  // https://learn.microsoft.com/en-us/azure/app-service/overview-hosting-plans: the program may send its own
  signs: [{ url: /\.azurewebsites\.net\//, likely: true }],
});
