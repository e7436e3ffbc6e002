import { english } from '../../../i18n/index.ts';

export default english({
  'webpack-apply': 'Restart it: it reads its configuration once.',
});
