import { server } from '../server.ts';

export default server({
  id: 'gcs',
  name: 'Google Cloud Storage / Firebase Storage',
  rank: 15,
  kinds: ['bucket'],
  files: ['cors.json'],
  versions: ['JSON API v1'],
  // https://cloud.google.com/storage/docs/xml-api/reference-headers
  signs: [{ present: 'X-Goog-Generation' }, { present: 'X-GUploader-UploadID' }],
});
