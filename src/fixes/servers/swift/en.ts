import { english } from '../../../i18n/index.ts';

export default english({
  'swift-place':
    'As metadata of the container. It holds for all that is in it and never allows cookies.',
  'swift-place-list':
    'In front of the origins that are there, with a blank between them: writing the list replaces it.',
  'swift-read': 'Today’s list, as `Meta Access-Control-Allow-Origin`.',
  'swift-apply': 'Write it. `CONTAINER` stands for your container, `TODAY` for today’s list.',
  'swift-s3':
    'This address is signed as for Amazon S3, and Swift knows no `PutBucketCors`: who runs it enters the origin in `proxy-server.conf`, too, and restarts the proxy.',
});
