import { english } from '../../../i18n/index.ts';

export default english({
  'strapi-place':
    'In place of this entry, which lets every origin in; others are no longer let in. Add the admin panel’s origin if it is another one.',
  'strapi-place-list': 'In `origin` of `strapi::cors`.',
});
