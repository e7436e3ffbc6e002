import { english } from '../../../i18n/index.ts';

export default english({
  'firebase-place':
    'In the `onRequest` of the function for this path; options that are there get `cors`, too. It answers preflights from then on. `onCall` takes the same option, and lets every origin in without it.',
  'firebase-place-list': 'In the list `cors` of the function for this path.',
  'firebase-apply': 'Publish the functions.',
});
