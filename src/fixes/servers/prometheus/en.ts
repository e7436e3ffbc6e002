import { english } from '../../../i18n/index.ts';

export default english({
  'prometheus-place':
    'In the value of `--web.cors.origin`, wherever Prometheus is started with it: a pattern, whose alternatives `|` parts. Without that option every origin may read.',
});
