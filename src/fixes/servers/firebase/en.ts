import { english } from '../../../i18n/index.ts';

export default english({
  'firebase-place':
    'In the `onRequest` of the function for this path, or as `cors` in its options. It then answers preflights. `onCall` takes the same option.',
  'firebase-place-list': 'In the list `cors` of the function for this path.',
  'firebase-apply': 'Publish the functions.',
});
