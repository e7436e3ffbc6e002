import { server } from '../server.ts';

export default server({
  id: 'gateway-api',
  name: 'Kubernetes Gateway API',
  kinds: ['configuration'],
  files: ['route.yaml'],
  versions: ['gateway api 1.3'],
});
