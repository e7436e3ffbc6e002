import { english } from '../../../i18n/index.ts';

export default english({
  'static-web-apps-place':
    'In the folder of the app. The first route that fits counts alone: one for this path that is there already takes the `headers`.',
});
