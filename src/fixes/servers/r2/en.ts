import { english } from '../../../i18n/index.ts';

export default english({
  'r2-place':
    'As a file of its own. It holds for the domain of the bucket and for its S3 address; the dashboard, under Settings, has the fields of S3 instead.',
});
