import { english } from '../../../i18n/index.ts';

export default english({
  'otel-collector-place': 'Under `receivers`, `otlp`, `protocols`, `http`, beside its `endpoint`.',
});
