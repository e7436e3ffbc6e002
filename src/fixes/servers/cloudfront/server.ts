import { server } from '../server.ts';

export default server({
  id: 'cloudfront',
  name: 'Amazon CloudFront',
  files: ['cors.json'],
  versions: ['cloudfront 2020-05-31'],
});
