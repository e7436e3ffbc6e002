import { server } from '../server.ts';

export default server({
  id: 's3',
  name: 'Amazon S3',
  rank: 8,
  kinds: ['bucket'],
  files: ['cors.json'],
  proven: 'run',
  versions: ['s3rver 3.7', 'PutBucketCors 2006-03-01'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html
  signs: [{ header: 'Server', pattern: /^AmazonS3$/ }],
});
