import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { staticHeaders } from '../setting-fixes.ts';

const PUT = ['DEFAULT_4XX', 'DEFAULT_5XX']
  .map(
    (type) =>
      `aws apigateway put-gateway-response --rest-api-id API --response-type ${type} --response-parameters file://cors.json`,
  )
  .join('\n');

/**
 * What the gateway itself answers: a refused login, an unknown route, a time-out. A value in single
 * quotes is meant as it stands.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html
 */
export function compile(policy: Policy): Fix[] {
  return staticHeaders('api-gateway-rest', policy, (headers) => ({
    file: 'cors.json',
    text: quotedJson(
      Object.fromEntries(
        headers.map(([name, value]) => [`gatewayresponse.header.${name}`, config`'${value}'`]),
      ),
    ),
    placement: [note('api-gateway-rest-place')],
    apply: [
      { purpose: note('setting-write'), code: PUT },
      {
        purpose: note('api-gateway-rest-apply'),
        code: 'aws apigateway create-deployment --rest-api-id API --stage-name STAGE',
      },
    ],
  }));
}
