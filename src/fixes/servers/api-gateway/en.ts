import { english } from '../../../i18n/index.ts';

export default english({
  'api-gateway-place':
    'As a file of its own, for an HTTP API or a Lambda function URL; the console has the same fields. A REST API has no such setting: there the function itself sends the headers.',
  'api-gateway-takes':
    'From then on AWS answers every preflight: let the function send no CORS headers.',
  'api-gateway-read': 'HTTP API: save today’s setting.',
  'api-gateway-read-url': 'Function URL: save today’s setting.',
  'api-gateway-apply': 'HTTP API: write it. `API` stands for the id of yours.',
  'api-gateway-apply-url': 'Function URL: write it. `NAME` stands for the function.',
});
