import { server } from '../server.ts';

/** Without signs: Istio’s are the same, and what stands behind it is mostly the one to change. */
export default server({
  id: 'envoy',
  name: 'Envoy',
  kinds: ['configuration'],
  files: ['envoy.yaml'],
  versions: ['envoy 1.34'],
});
