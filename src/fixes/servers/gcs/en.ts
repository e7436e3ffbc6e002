import { english } from '../../../i18n/index.ts';

export default english({
  'gcs-place':
    'As a file of its own. It holds for `storage.googleapis.com` and Firebase Storage, not for `storage.cloud.google.com`, which allows no CORS.',
  'gcs-place-list':
    'Read today’s rules first, and save the list as `cors.json`: writing it replaces it all. The new rule goes in front of the others.',
  'gcs-read': 'Show today’s rules.',
  'gcs-apply': 'Write the rules{bucket|BUCKET=; `BUCKET` stands for your bucket|=}.',
});
