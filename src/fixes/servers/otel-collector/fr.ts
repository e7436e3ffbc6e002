import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'otel-collector-place':
    'Sous `receivers`, `otlp`, `protocols`, `http`, à côté de son `endpoint`.',
});
