import { corsCheck, extractHeaderListValues, isOkStatus } from '../../fetch/index.ts';
import { getHeader } from '../../model/index.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';
import { isWorthReading } from './worth-reading.ts';

const HEADER = 'Access-Control-Expose-Headers';

/**
 * The page may read the answer, yet not these of its headers. Only for `fetch` and XMLHttpRequest:
 * nothing else gives a script response headers.
 */
export default defineReason({
  id: 'expose-headers-missing',
  group: 'remark',
  rank: 30,
  severity: 'remark',
  looksAt: 'actual',
  evaluate(facts) {
    const { headers } = facts;
    const names = isReadByScript(facts) ? hiddenNames(facts) : [];
    if (names.length === 0) return undefined;
    const listed = exposed(facts).filter((name) => name !== '*');
    return {
      header: HEADER,
      value: getHeader(headers, HEADER),
      expected: [...listed, ...names].join(', '),
      vars: { names: names.join(', ') },
    };
  },
});

function isReadByScript({ exchange, answer, origin, credentialed, headers }: LegFacts): boolean {
  if (exchange.type !== 'xmlhttprequest' || answer === undefined) return false;
  return isOkStatus(answer.status) && corsCheck(origin, credentialed, headers) === undefined;
}

function hiddenNames(facts: LegFacts): string[] {
  const listed = new Set(exposed(facts).map((name) => name.toLowerCase()));
  if (listed.has('*') && !facts.credentialed) return [];
  const names = facts.headers.map(({ name }) => name.toLowerCase());
  return [...new Set(names)].filter(
    (name) => isWorthReading(name, facts.hop.actual.method) && !listed.has(name),
  );
}

function exposed({ headers }: LegFacts): readonly string[] {
  return extractHeaderListValues(headers, HEADER).items;
}
