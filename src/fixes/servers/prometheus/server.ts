import { server } from '../server.ts';

export default server({
  id: 'prometheus',
  name: 'Prometheus',
  files: ['/etc/default/prometheus'],
  proven: 'run',
  versions: ['prometheus 2.42'],
  // https://prometheus.io/docs/prometheus/latest/querying/api/
  signs: [{ address: /^:9090\/api\/v1\//, likely: true }],
});
