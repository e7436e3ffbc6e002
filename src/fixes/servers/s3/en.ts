import { english } from '../../../i18n/index.ts';

export default english({
  's3-place':
    'As a file of its own; the console takes only what stands in the brackets of `CORSRules`, under Permissions.',
  's3-place-list':
    'Read today’s rules first: writing them replaces them all. The new rule goes in front of the others, since S3 takes the first that fits.',
  's3-read': 'Save today’s rules into `cors.json`.',
  's3-apply': 'Write the rules{bucket|BUCKET=; `BUCKET` stands for your bucket|=}.',
  's3-credentials':
    'S3 lets origins that a rule names send cookies by itself. Behind CloudFront, pass `Origin` and the `Access-Control-Request-…` headers on to the bucket.',
});
