import { english } from '../../../i18n/index.ts';

export default english({
  'strapi-place':
    'In place of this one entry, which lets every origin in; from then on others are no longer. The admin panel’s own origin belongs into the list, too, if it is another one.',
  'strapi-place-list': 'In `origin` of `strapi::cors`.',
});
