import { server } from '../server.ts';

/** Without signs: a function's own response has the same, and its program is the one to change. */
export default server({
  id: 'api-gateway-rest',
  name: 'AWS REST API (API Gateway)',
  rank: 9,
  files: ['cors.json'],
  versions: ['apigateway 2015-07-09'],
});
