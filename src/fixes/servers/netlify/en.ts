import { english } from '../../../i18n/index.ts';

export default english({
  'netlify-place':
    'In the folder that is published. A rule for a path that is there already takes these lines below its own.',
});
