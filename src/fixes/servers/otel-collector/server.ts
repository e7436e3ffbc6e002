import { server } from '../server.ts';

export default server({
  id: 'otel-collector',
  name: 'OpenTelemetry Collector',
  files: ['config.yaml'],
  versions: ['collector 0.130'],
});
