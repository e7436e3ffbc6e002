import { server } from '../server.ts';

export default server({
  id: 'static-web-apps',
  name: 'Azure Static Web Apps',
  kinds: ['platform-file'],
  files: ['staticwebapp.config.json'],
  versions: ['static web apps 2025'],
  // https://learn.microsoft.com/en-us/azure/static-web-apps/configuration
  signs: [{ url: /\.azurestaticapps\.net\//, likely: true }],
});
