import { english } from '../../../i18n/index.ts';

export default english({
  'cloudfront-place':
    'As a file of its own. A behaviour has one such policy: if it has one already, add these origins, methods and headers there.',
  'cloudfront-apply':
    'Make the policy. Then choose it as response headers policy of the behaviour that serves this path.',
  'cloudfront-takes':
    'It sets headers in what comes from the origin or the cache, in place of those that are there. The behaviour must allow OPTIONS for the preflight to reach the origin.',
});
