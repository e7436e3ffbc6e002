import { parseUrl } from '../../model/index.ts';
import allowOriginNotMatchingOrigin from '../CORSAllowOriginNotMatchingOrigin/reason.ts';
import { ALLOW_ORIGIN, wrongOrigin } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

/** What is wrong with the value; the texts word these keys. */
type Problem = 'empty' | 'quotes' | 'unset' | 'placeholder' | 'scheme' | 'unreadable';

/** Words that examples use for "your origin here" and that are sent as they stand. */
const EXAMPLE_WORDS = /^(?:<?your[-_ ].*|(?:allowed[-_])?origins?(?:[-_]list)?|domain|xyz)$/i;
const VARIABLE = /[${}<>]/;
const QUOTE = /["'‘’“”]/;

/** A value that is no origin at all. Patterns have a reason of their own. */
export default defineReason({
  id: 'origin-malformed',
  group: 'origin',
  rank: 110,
  refines: [allowOriginNotMatchingOrigin],
  evaluate(facts) {
    const value = wrongOrigin(facts);
    if (value === undefined || value === 'null' || facts.origin === 'null') return undefined;
    const problem = problemOf(value);
    if (problem === undefined) return undefined;
    return { header: ALLOW_ORIGIN, value, expected: facts.origin, vars: { problem } };
  },
});

function problemOf(value: string): Problem | undefined {
  if (value === '') return 'empty';
  if (QUOTE.test(value)) return 'quotes';
  if (value.includes('*')) return undefined;
  if (value === '(null)') return 'unset';
  if (VARIABLE.test(value) || EXAMPLE_WORDS.test(value)) return 'placeholder';
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return 'scheme';
  return parseUrl(value) === undefined ? 'unreadable' : undefined;
}
