import { otherNames } from '../lib/browser-names.ts';
import { HEADERS, passed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: passed({
    asks: ['authorization'],
    preflight: [204, { 'Access-Control-Allow-Origin': '*', [HEADERS]: '*' }],
    answer: [200, { 'Access-Control-Allow-Origin': '*' }],
  }),
  names: otherNames(
    ['AuthorizationCoveredByWildcard'],
    ['CORSAllowHeaderFromPreflightDeprecation'],
  ),
});
