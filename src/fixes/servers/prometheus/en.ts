import { english } from '../../../i18n/index.ts';

export default english({
  'prometheus-place':
    'In the value of `--web.cors.origin`, wherever it is set: a pattern with `|` between its alternatives.',
});
