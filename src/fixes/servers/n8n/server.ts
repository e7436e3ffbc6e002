import { server } from '../server.ts';

export default server({
  id: 'n8n',
  name: 'n8n',
  files: ['Webhook › Options › Allowed Origins (CORS)'],
  versions: ['n8n 2'],
  // https://docs.n8n.io/hosting/configuration/environment-variables/endpoints/
  signs: [{ address: /^:5678\/webhook(?:-test)?\//, likely: true }],
});
