import { server } from '../server.ts';

export default server({
  id: 'api-gateway',
  name: 'AWS HTTP API / Lambda URL',
  rank: 9,
  files: ['cors.json'],
  versions: ['apigatewayv2 2018-11-29', 'lambda 2015-03-31'],
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
  // https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
  signs: [{ present: 'Apigw-Requestid' }, { url: /\.lambda-url\.[\w-]+\.on\.aws\// }],
});
