import { isOkStatus, mimeTypeEssence } from '../../fetch/index.ts';
import { getHeader } from '../../model/index.ts';
import { leadsToLogin, wallOf } from '../lib/login.ts';
import { brokenRedirects, redirectEvidence } from '../lib/redirect.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/**
 * The redirect leads to what its address calls a login. Only a name tells, so it stays likely; an
 * answer behind it that is data and no page speaks against it.
 */
export default defineReason({
  id: 'redirect-to-login',
  group: 'redirect',
  rank: 20,
  fixableBy: 'server',
  family: 'CORSMissingAllowOrigin',
  evaluate(facts) {
    const found = brokenRedirects(facts).find(
      (one) => leadsToLogin(one) && !(one.stage.startsWith('after') && isData(facts)),
    );
    if (found === undefined) return undefined;
    const evidence = redirectEvidence(found, 'likely');
    return { ...evidence, vars: { ...evidence.vars, wall: wallOf(found.to.href) } };
  },
});

function isData({ answer, headers }: LegFacts): boolean {
  const type = mimeTypeEssence(getHeader(headers, 'Content-Type') ?? '');
  if (answer === undefined || !isOkStatus(answer.status) || type === '') return false;
  return type !== 'text/html' && type !== 'application/xhtml+xml';
}
