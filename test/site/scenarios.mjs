import { absentScenarios } from './scenarios/absent.mjs';
import { credentialsScenarios } from './scenarios/credentials.mjs';
import { fineScenarios } from './scenarios/fine.mjs';
import { headerScenarios } from './scenarios/headers.mjs';
import { methodScenarios } from './scenarios/methods.mjs';
import { networkScenarios } from './scenarios/network.mjs';
import { originScenarios } from './scenarios/origin.mjs';
import { preflightScenarios } from './scenarios/preflight.mjs';
import { valueScenarios } from './scenarios/value.mjs';

export { targets } from './scenarios/network.mjs';

/**
 * Everything the demo page asks, in the order in which it asks; one family a file.
 *
 * @type {readonly import('./scenario.mjs').Scenario[]}
 */
export const scenarios = [
  ...absentScenarios,
  ...originScenarios,
  ...valueScenarios,
  ...credentialsScenarios,
  ...preflightScenarios,
  ...methodScenarios,
  ...headerScenarios,
  ...networkScenarios,
  ...fineScenarios,
];
