import { server } from '../server.ts';

export default server({
  id: 'istio',
  name: 'Istio',
  kinds: ['configuration'],
  files: ['virtual-service.yaml'],
  versions: ['istio 1.26'],
});
