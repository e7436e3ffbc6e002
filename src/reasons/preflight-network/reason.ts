import type { ErrorKind } from '../../browsers/error-kinds.ts';
import { preflightQuestion } from '../../fetch/index.ts';
import { defineReason } from '../reason.ts';

const NETWORK: ReadonlySet<ErrorKind> = new Set([
  'refused',
  'dns',
  'tls',
  'reset',
  'timeout',
  'other',
]);

/**
 * Who refuses connections, or has the wrong certificate, is the server: as `net-refused`, `net-tls` say.
 * So is who accepts one and hangs up on OPTIONS.
 */
const OF_SERVER: ReadonlySet<ErrorKind> = new Set(['refused', 'tls', 'reset']);

/** The network failed while the browser waited for the preflight's answer. */
export default defineReason({
  id: 'preflight-network',
  group: 'network',
  rank: 35,
  fixableBy: 'network',
  family: 'CORSDidNotSucceed',
  looksAt: 'failure',
  evaluate(facts) {
    const { preflight } = facts.hop;
    if (preflight === undefined || preflight.answer !== undefined) return undefined;
    const failure = facts.answer === undefined ? facts.failure : undefined;
    if (failure === undefined || !NETWORK.has(failure.kind)) return undefined;
    const names = preflightQuestion(preflight.sent)?.headerNames ?? [];
    const byServer = OF_SERVER.has(failure.kind) ? ({ fixableBy: 'server' } as const) : {};
    const how = failure.kind === 'reset' ? 'reset' : '';
    return { ...byServer, vars: { error: failure.text, names: names.join(', '), how } };
  },
});
