import { redirectLocation } from '../../fetch/index.ts';
import { getHeader } from '../../model/index.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'Sec-Fetch-Mode';

/** Images and scripts are always fetched so; in a `fetch()` it means an answer nobody can read. */
export default defineReason({
  id: 'opaque-no-cors',
  group: 'remark',
  rank: 40,
  fixableBy: 'page',
  severity: 'remark',
  looksAt: 'opaque',
  evaluate({ exchange, tainted, leg, answer }) {
    if (exchange.type !== 'xmlhttprequest' || leg.sent === undefined) return undefined;
    if (answer === undefined || redirectLocation(answer) !== undefined) return undefined;
    const value = getHeader(leg.sent, HEADER);
    if (value !== 'no-cors' || !tainted) return undefined;
    return { header: HEADER, value, expected: 'cors', vars: {} };
  },
});
