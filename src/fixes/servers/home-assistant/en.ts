import { english } from '../../../i18n/index.ts';

export default english({
  'home-assistant-place':
    'If there is an `http:` section already, only what stands below that line, into it.',
});
